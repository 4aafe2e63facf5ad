package dev.shirube.slack;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.Reply;

import java.util.List;
import java.util.function.Predicate;

/**
 * Names commands as they are called in this workspace, where the bot's own words tell of them.
 * Without it they would be called as on all other platforms.
 *
 * @param prefix what the names of the slash commands begin with
 * @param known tells whether there is a command of a name
 */
record Spelling(String prefix, Predicate<String> known) {

    private static final String HELP = "help";

    /** Spells the commands in a reply; the words of guides stay as they are. */
    Reply of(Reply reply) {
        return reply.withMessage(blocks(reply.message()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                    new Block.Paragraph(paragraph.spans().stream().map(this::span).toList());
            case Block.ListBlock list ->
                    new Block.ListBlock(
                            list.ordered(),
                            list.start(),
                            list.items().stream()
                                    .map(item -> new Block.Item(blocks(item.blocks())))
                                    .toList());
            case Block.Quote quote -> new Block.Quote(blocks(quote.blocks()));
            case Block.Heading heading -> heading;
            case Block.Table table -> table;
            case Block.Code code -> code;
            case Block.Image image -> image;
        };
    }

    private Span span(Span span) {
        if (!span.styles().contains(Style.CODE) || !span.text().startsWith("/")) {
            return span;
        }
        String[] parts = span.text().substring(1).split(" ", 2);
        if (!known.test(parts[0])) {
            return span;
        }
        // Slack keeps /help for itself; the command that takes anything says it too.
        String name = parts[0].equals(HELP) ? Phrasing.UMBRELLA : parts[0];
        String rest = parts.length == 1 ? "" : " " + parts[1];
        return new Span("/" + prefix + name + rest, span.styles(), span.link());
    }
}
