package dev.shirube.app.command;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Morphemes;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Has the dictionaries, the parsers and the search engine loaded by a second processor while the
 * command line, settings and vocabulary are still being read. A single question is mostly waiting
 * for these.
 */
final class WarmUp implements Runnable {

    /** Touches what a real guide needs: front matter, a table, a list, Japanese text. */
    private static final String GUIDE =
            """
            ---json
            {"slug": "warm_up", "title": "Warm-up", "keywords": ["準備"]}
            ---
            # Warm-up

            ## 準備とは

            **準備**は、質問の前に済ませます。

            | 年 | 内容 |
            |---|---|
            | 1年 | 辞書 |

            - 辞書
              - 索引
            """;

    /** Prepares the warm-up. */
    WarmUp() {}

    /** Starts it, where there is a processor to spare. */
    static void start() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread.ofPlatform()
                    .daemon()
                    .name("warm-up")
                    // The command meets the same failure, and says so.
                    .uncaughtExceptionHandler((thread, failure) -> {})
                    .start(new WarmUp());
        }
    }

    @Override
    public void run() {
        Morphemes.of("準備"); // the dictionaries, which take longest
        var nothing =
                new Vocabulary(
                        List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(),
                        List.of(), Map.of());
        var file = new GuideFile("warm-up.md", GUIDE.getBytes(StandardCharsets.UTF_8));
        Guide guide = new GuideReader(new HeadingCues(nothing)).read(file).guide();
        Snapshot.of(nothing, guide == null ? List.of() : List.of(guide));
    }
}
