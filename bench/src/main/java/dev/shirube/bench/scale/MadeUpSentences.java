package dev.shirube.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sentences that read like those of a career guide and mean nothing. A guide has words of its own
 * that it comes back to, as a text on one subject does; the rest are words that all guides use. For
 * use by one thread.
 */
final class MadeUpSentences {

    private static final List<String> KATAKANA =
            List.of(
                    "プロダクト",
                    "チーム",
                    "システム",
                    "データ",
                    "サービス",
                    "プロジェクト",
                    "クラウド",
                    "セキュリティ",
                    "リスク",
                    "コスト",
                    "ユーザー",
                    "ビジネス",
                    "リーダー",
                    "メンバー",
                    "スケジュール",
                    "レビュー",
                    "フィードバック",
                    "プロセス",
                    "ツール",
                    "インフラ",
                    "ネットワーク",
                    "アーキテクチャ",
                    "テスト",
                    "リリース",
                    "モデル",
                    "パフォーマンス",
                    "コミュニケーション",
                    "マーケティング",
                    "ブランド",
                    "キャンペーン",
                    "コンテンツ",
                    "イベント",
                    "パートナー",
                    "ワークショップ",
                    "トレーニング",
                    "キャリア",
                    "スキル",
                    "ポートフォリオ",
                    "ロードマップ",
                    "インシデント");

    private static final List<String> VERBS =
            List.of(
                    "進める", "見直す", "支える", "整える", "まとめる", "広げる", "高める", "抑える", "確かめる", "引き出す",
                    "組み立てる", "読み解く", "伝える", "積み上げる", "任せる", "選び抜く", "守る", "変える", "測る", "育てる");

    /** W is a word, V a verb. */
    private static final List<String> PATTERNS =
            List.of(
                    "WのWを踏まえ、WとWを両立させながらWをVことが求められます。",
                    "WにおいてはWが中心となり、WのWまで一貫して担当します。",
                    "たとえば、WのWが発生した場合には、WとWを確認したうえでWをV必要があります。",
                    "WとWの両方を理解し、WのWに落とし込む力がWを左右します。",
                    "近年はWのWが進んでおり、WをV人への期待が高まっています。",
                    "WだけでなくW、W、Wにも目を配り、WのWをVことが大切です。",
                    "WをVには、Wの経験とWへの深い理解が欠かせません。",
                    "WのW担当と協力し、WからWまでのWを短くします。",
                    "最初の半年はWのWを学び、次にWをVところまで任されることが多いです。",
                    "WがWに与える影響を数字で示し、WのWを得ることも重要なWです。");

    private static final List<String> SHORT =
            List.of("WのWとWの管理。", "WやWを通じたWのW。", "WをVためのW、WのW。", "W、W、WのWに関する知識。");

    private static final int OWN_WORDS = 120;
    private static final double OWN = 0.35;
    private static final double KATAKANA_WORD = 0.15;
    private static final double COMPOUND = 0.3;
    private static final double TOOL = 0.03;

    private final MadeUpWords words;
    private final Random random;
    private final List<String> own = new ArrayList<>();

    MadeUpSentences(MadeUpWords words, Random random) {
        this.words = words;
        this.random = random;
        for (int i = 0; i < OWN_WORDS; i++) {
            own.add(words.pickAny(random));
        }
    }

    /** Some sentences in a row. */
    String paragraph(int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(filled(PATTERNS));
        }
        return text.toString();
    }

    /** What stands in a cell or item. */
    String phrase() {
        return filled(SHORT);
    }

    /** What stands in a heading. */
    String heading() {
        return word() + "の" + word() + (random.nextBoolean() ? "と" + word() : "");
    }

    /** A question of an interview. */
    String question() {
        return word() + "の" + word() + "をどのように" + verb() + "べきだと考えますか？";
    }

    /** A noun, often of two words. */
    String word() {
        double kind = random.nextDouble();
        if (kind < TOOL) {
            return tool();
        }
        if (kind < TOOL + KATAKANA_WORD) {
            return KATAKANA.get((int) (KATAKANA.size() * Math.pow(random.nextDouble(), 2)));
        }
        return random.nextDouble() < COMPOUND ? single() + single() : single();
    }

    /** The name of a tool that does not exist. */
    String tool() {
        var name = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
            name.append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "lio";
    }

    private String single() {
        return random.nextDouble() < OWN ? own.get(random.nextInt(own.size())) : words.pick(random);
    }

    private String verb() {
        return VERBS.get(random.nextInt(VERBS.size()));
    }

    private String filled(List<String> patterns) {
        var text = new StringBuilder();
        for (char c : patterns.get(random.nextInt(patterns.size())).toCharArray()) {
            switch (c) {
                case 'W' -> text.append(word());
                case 'V' -> text.append(verb());
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
