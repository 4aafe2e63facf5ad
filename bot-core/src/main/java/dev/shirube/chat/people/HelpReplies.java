package dev.shirube.chat.people;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import java.util.List;
import java.util.stream.Stream;

/** Makes replies of the bot's own words. */
final class HelpReplies {

    private HelpReplies() {}

    static Reply of(Language language, String words, Choice... choices) {
        return reply(language, List.of(paragraph(words)), choices);
    }

    /** Returns words above what somebody has written. */
    static Reply quoting(Language language, String words, String quoted, Choice... choices) {
        List<Block> lines =
                quoted.lines().filter(line -> !line.isBlank()).map(HelpReplies::paragraph).toList();
        return reply(
                language, Stream.of(paragraph(words), new Block.Quote(lines)).toList(), choices);
    }

    private static Reply reply(Language language, List<Block> blocks, Choice... choices) {
        return new Reply(Outcome.COURTESY, language, "", blocks, List.of(), List.of(choices));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.plain(text)));
    }
}
