package dev.shirube.bench.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * A job that does not exist.
 *
 * @param slug the name of its guide, in Latin letters
 * @param name its name in Japanese: four syllables without a meaning, and what it does
 */
record MadeUpJob(String slug, String name) {

    private static final List<String> SYLLABLES =
            List.of(
                    "ザza", "ゾzo", "ズzu", "ルru", "ラra", "ロro", "ネne", "ナna", "ヌnu", "カka", "キki",
                    "ケke", "モmo", "ミmi", "メme", "ボbo", "バba", "ビbi", "ヴvu", "フィfi", "フォfo", "ティti",
                    "ダda", "ドdo", "ガga", "ゴgo", "ギgi", "ペpe", "ポpo", "ピpi", "ワwa", "ユyu", "ヨyo",
                    "シェshe", "チェche", "トto", "タta", "ソso", "サsa", "リri");

    private static final List<String> TRADES =
            List.of(
                    "エンジニア engineer",
                    "プランナー planner",
                    "デザイナー designer",
                    "アナリスト analyst",
                    "マネージャー manager",
                    "設計士 architect",
                    "技師 technician",
                    "研究員 researcher",
                    "相談員 counsellor",
                    "調整官 coordinator");

    private static final int LENGTH = 4;

    /** Makes up jobs, no two alike; of more jobs the first ones are the same. */
    static List<MadeUpJob> make(int count, long seed) {
        var random = new Random(seed);
        var jobs = new ArrayList<MadeUpJob>();
        var slugs = new HashSet<String>();
        while (jobs.size() < count) {
            MadeUpJob job = make(random);
            if (slugs.add(job.slug())) {
                jobs.add(job);
            }
        }
        return List.copyOf(jobs);
    }

    private static MadeUpJob make(Random random) {
        var slug = new StringBuilder();
        var name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            String syllable = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
            String kana = syllable.replaceAll("[a-z]", "");
            name.append(kana);
            slug.append(syllable.substring(kana.length()));
        }
        String[] trade = TRADES.get(random.nextInt(TRADES.size())).split(" ", 2);
        return new MadeUpJob(slug + "_" + trade[1], name + trade[0]);
    }
}
