package dev.shirube.eval.variant;

import java.util.List;

/** A face or a gesture at the end, as the character or as the name that Slack has for it. */
final class EmojiEnding {

    private static final List<String> EMOJI = List.of("😊", "🙏", "🤔", "🙇‍♂️", "👍🏽", " :pray:");

    private EmojiEnding() {}

    static String of(String question) {
        return question + Pick.of(EMOJI, question);
    }
}
