package dev.shirube.adapter;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.Reply;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Names commands as they are given in a place, where the bot's own words tell of them. Immutable.
 *
 * @param words knows the commands
 * @param form makes of the name of a command how it begins there, such as {@code /career-salary}
 */
public record CommandSpelling(CommandWords words, UnaryOperator<String> form) {

    /**
     * Spells the commands in a reply; the words of guides stay as they are.
     *
     * @param reply the reply
     * @return the reply with its message spelt
     */
    public Reply of(Reply reply) {
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
        if (!words.names().contains(parts[0])) {
            return span;
        }
        String rest = parts.length == 1 ? "" : " " + parts[1];
        return new Span(form.apply(parts[0]) + rest, span.styles(), span.link());
    }
}
