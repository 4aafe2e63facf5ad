package dev.shirube.bench.scale;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A question on made-up guides.
 *
 * @param kind what it gives the bot to go by
 * @param text the question
 * @param guide the slug of the guide that it is made for
 */
record MadeUpQuestion(Kind kind, String text, String guide) {

    /** What a question gives the bot to go by. */
    enum Kind {
        /** A command with a job. */
        COMMAND("command"),
        /** The name of a job and a topic. */
        JOB_AND_TOPIC("job and topic"),
        /** The name of a job and words of its guide. */
        JOB_AND_WORDS("job and words"),
        /** Words of a guide, and nothing that tells which. */
        WORDS("words only");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Its name for people. */
        String label() {
            return label;
        }

        /** Questions to be filled with a job and three words. */
        private List<String> patterns() {
            return switch (this) {
                case COMMAND ->
                        List.of(
                                "/salary %s",
                                "/job %s",
                                "/skills %s",
                                "/interview %s",
                                "/年収 %s",
                                "/将来性 %s",
                                "/企業 %s",
                                "/ask %sとは？");
                case JOB_AND_TOPIC ->
                        List.of(
                                "%sの年収は？",
                                "%sに必要なスキルを教えてください",
                                "%sの主な仕事内容は？",
                                "%sの将来性ってどう？",
                                "%sになるには何を勉強すればいい？",
                                "%sの面接では何を聞かれる？",
                                "%sのキャリアパスを知りたいです",
                                "未経験から%sになったら年収はいくら？");
                case JOB_AND_WORDS ->
                        List.of(
                                "%sは%sの%sをどう進める？",
                                "%sにとって%sと%sはなぜ大事ですか",
                                "%sが%sで%sに気をつけることは？",
                                "%sの仕事で%sや%sに関わることはある？");
                case WORDS ->
                        List.of(
                                "%2$sと%3$sの%4$sについて知りたい",
                                "%2$sの%3$sはどうすればいい？", "%2$sで%3$sを%4$sする仕事は？", "%2$s %3$s");
            };
        }
    }

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,4}|[ァ-ヶー]{3,10}");
    private static final int MOST_WORDS = 3;
    private static final long SEED = 4;

    /** Makes questions on guides, as many of each kind, mixed, the same ones every time. */
    static List<MadeUpQuestion> make(int count, List<MadeUpJob> jobs, List<Guide> guides) {
        var random = new Random(SEED);
        var questions = new ArrayList<MadeUpQuestion>();
        for (int i = 0; i < count; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            int number = random.nextInt(jobs.size());
            List<String> words = words(guides.get(number), random);
            String pattern = kind.patterns().get(random.nextInt(kind.patterns().size()));
            String text =
                    pattern.formatted(
                            jobs.get(number).name(), words.get(0), words.get(1), words.get(2));
            questions.add(new MadeUpQuestion(kind, text, guides.get(number).slug()));
        }
        Collections.shuffle(questions, random);
        return List.copyOf(questions);
    }

    /** Words that stand in the same passage. */
    private static List<String> words(Guide guide, Random random) {
        while (true) {
            Section section = guide.sections().get(random.nextInt(guide.sections().size()));
            if (!section.passages().isEmpty()) {
                Passage passage = section.passages().get(random.nextInt(section.passages().size()));
                var words =
                        new ArrayList<>(
                                WORD.matcher(passage.text())
                                        .results()
                                        .map(MatchResult::group)
                                        .distinct()
                                        .toList());
                Collections.shuffle(words, random);
                if (words.size() >= MOST_WORDS) {
                    return words.subList(0, MOST_WORDS);
                }
            }
        }
    }
}
