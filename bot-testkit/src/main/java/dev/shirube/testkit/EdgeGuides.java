package dev.shirube.testkit;

import static java.util.Objects.requireNonNull;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The guides of jobs that nobody has: a plain one, a very long one, a hostile one, one in two
 * languages.
 */
final class EdgeGuides {

    /** The last word of every paragraph of the long section: {@code 第1段} and so on. */
    static final int LONG_PARAGRAPHS = 300;

    private static final String PLAIN =
            """
            ---json
            {"slug": "kite_tailor", "title": "凧の仕立屋の年収と仕事", "keywords": ["凧の仕立屋", "Kite Tailor"]}
            ---
            ## 💰 日本での推定年収

            | 経験年数 | 年収範囲 (万円) |
            | --- | --- |
            | ジュニア (0-3年) | 123 - 234 |
            | シニア (7年以上) | 567 - 678 |

            # [架空] 凧の仕立屋

            ## 1️⃣ 凧の仕立屋とは？

            凧の仕立屋は、風に合わせて凧を仕立てる架空の仕事です。

            ## 2️⃣ 必要なスキル

            - **糸目**: 風の向きで結びかえる
            - **縁取り**: 破れる前に縫う
            """;

    private static final String LONG =
            """
            ---json
            {"slug": "echo_archivist", "title": "こだまの記録係", "keywords": ["こだまの記録係"]}
            ---
            # [架空] こだまの記録係

            ## 1️⃣ 主な業務

            """
                    + IntStream.rangeClosed(1, LONG_PARAGRAPHS)
                            .mapToObj(i -> paragraph(i))
                            .collect(Collectors.joining("\n\n"))
                    + "\n";

    private static final String HOSTILE =
            """
            ---json
            {"slug": "rumour_clerk", "title": "うわさ係の年収", "keywords": ["うわさ係"]}
            ---
            # [架空] うわさ係

            ## 1️⃣ 必要なスキル

            @everyone @here <!channel> <!here> <@U012AB3CD> <@123456789012345678> <#C0123> <@&42> と言いふらします。

            <script>window.hacked = 1</script> [押す](javascript:alert(1)) *_~`|>

            """;

    private static final String JAPANESE =
            """
            ---json
            {"slug": "tide_teller", "title": "潮告げ", "keywords": ["潮告げ"]}
            ---
            # [架空] 潮告げ

            ## 1️⃣ 必要なスキル

            潮の満ちる刻を声で告げる喉が要ります。

            ## 2️⃣ 将来性

            月がある限り、潮告げは残ります。

            ## 3️⃣ 面接でよくある質問

            **Q1. 潮が告げたより早く満ちたら？**

            - **💡 面接官の意図**: 慌てない人かを見ます。
            - **❌ NGな回答**: 「潮のせいです。」
            - **⭕ 模範解答**: 「まず警鐘を鳴らします。次に浜辺の人数を数えます。」

            **Q2. 声が出ない朝は？**

            - **⭕ 模範解答**: 「旗を振ります。」
            """;

    private static final String ENGLISH =
            """
            ---json
            {"slug": "tide_teller_en", "title": "Tide Teller", "translation_of": "tide_teller"}
            ---
            # Tide Teller

            ## 1️⃣ Skills

            You need a throat that carries over the flood.
            """;

    private EdgeGuides() {}

    static Snapshot load() {
        Vocabulary vocabulary = new VocabularyLoader().load();
        var reader = new GuideReader(new HeadingCues(vocabulary));
        return Snapshot.of(
                vocabulary,
                List.of(
                        guide(reader, "kite_tailor.md", PLAIN),
                        guide(reader, "echo_archivist.md", LONG),
                        guide(reader, "rumour_clerk.md", HOSTILE),
                        guide(reader, "tide_teller.md", JAPANESE),
                        guide(reader, "tide_teller_en.md", ENGLISH)));
    }

    private static String paragraph(int number) {
        return "谷で聞いたこだまを日付の順に並べて、声の主と季節と天気を残らず書きとめます。これが第%d段。".formatted(number);
    }

    private static Guide guide(GuideReader reader, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return requireNonNull(reader.read(new GuideFile(name, bytes)).guide());
    }
}
