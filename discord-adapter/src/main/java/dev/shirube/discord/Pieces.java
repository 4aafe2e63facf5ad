package dev.shirube.discord;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.reply.BlockSplitter;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts a reply into pieces, in the order in which they are to be read. Not thread-safe. */
final class Pieces {

    /** A piece in UTF-16 code units and bytes: half a page, so that pages can be filled well. */
    private static final int CHARACTERS = DiscordLimits.PAGE_CHARACTERS / 2;

    private static final int BYTES = DiscordLimits.PAGE_BYTES / 2;

    private final Messages messages;
    private final Language language;
    private final List<Piece> pieces = new ArrayList<>();

    /** A heading that is not to stand at the foot of a page, so it waits for what follows it. */
    private String heading = "";

    private int charts;

    private Pieces(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** Cuts a reply. */
    static List<Piece> of(Reply reply, Messages messages) {
        var pieces = new Pieces(messages, reply.language());
        pieces.heading("## ", reply.title());
        pieces.blocks(reply.message());
        reply.quotes().forEach(pieces::quotation);
        pieces.placeHeading();
        return List.copyOf(pieces.pieces);
    }

    private void quotation(Reply.Quotation quotation) {
        if (!pieces.isEmpty()) {
            add(new Piece.Rule());
        }
        heading("### ", quotation.heading());
        blocks(quotation.answer());
        if (!quotation.answer().isEmpty()) {
            chart(quotation);
        }
        if (!quotation.answer().isEmpty() && !PlainText.of(quotation.context()).isEmpty()) {
            add(new Piece.Rule());
            heading("-# ", messages.text(language, Phrase.CONTEXT));
        }
        blocks(quotation.context());
        if (quotation.answer().isEmpty()) {
            chart(quotation);
        }
        source(quotation.source());
    }

    /** Below what answers; its table stays, for a picture says nothing to a search. */
    private void chart(Reply.Quotation quotation) {
        quotation
                .chart()
                .ifPresent(chart -> {
                    charts++;
                    add(new Piece.Chart(chart, chart.alternative(language), charts));
                });
    }

    private void source(Source source) {
        boolean close = false;
        if (source.caveat() != null) {
            close = smallPrint(List.of(Span.plain(source.caveat())), false, false);
        }
        var spans = new ArrayList<Span>();
        spans.add(Span.plain(messages.text(language, Phrase.SOURCE) + ": "));
        spans.add(new Span(source.guide(), Set.of(), source.link()));
        source.path().forEach(part -> spans.add(Span.plain(" › " + part)));
        if (source.date() != null) {
            spans.add(Span.plain(" (" + source.date() + ")"));
        }
        smallPrint(spans, close, true);
    }

    /** Returns whether there was anything to print. */
    private boolean smallPrint(List<Span> spans, boolean close, boolean source) {
        List<Block> parts = fitting(new Block.Paragraph(spans));
        for (int i = 0; i < parts.size(); i++) {
            String markdown = DiscordBlocks.smallPrint(DiscordBlocks.render(parts.get(i)));
            text(markdown, close || i > 0, source && i + 1 == parts.size());
        }
        return !parts.isEmpty();
    }

    private void heading(String mark, String words) {
        for (Block part : fitting(new Block.Paragraph(List.of(Span.plain(words))))) {
            String line = DiscordBlocks.render(part).replace('\n', ' ').strip();
            if (!line.isEmpty()) {
                placeHeading();
                heading = mark + line;
            }
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            boolean close = block instanceof Block.ListBlock || block instanceof Block.Table;
            for (Block part : parts(block)) {
                if (part instanceof Block.Image image
                        && DiscordMarkdown.isAddress(image.source())) {
                    add(picture(image));
                } else {
                    for (Block fitting : fitting(part)) {
                        text(DiscordBlocks.render(fitting), close, false);
                        close = true;
                    }
                }
            }
        }
    }

    private static Piece picture(Block.Image image) {
        return new Piece.Picture(
                image.source().strip(), DiscordMarkdown.plain(image.alternative()));
    }

    /** Items and rows can stand on different pages without being cut. */
    private static List<Block> parts(Block block) {
        return switch (block) {
            case Block.ListBlock list ->
                    IntStream.range(0, list.items().size())
                            .<Block>mapToObj(i ->
                                    new Block.ListBlock(
                                            list.ordered(),
                                            list.start() + i,
                                            list.items().subList(i, i + 1)))
                            .toList();
            case Block.Table table when !table.rows().isEmpty() ->
                    table.rows().stream()
                            .<Block>map(row -> new Block.Table(table.header(), List.of(row)))
                            .toList();
            case Block.Table table -> List.of(table);
            case Block.Heading heading -> List.of(heading);
            case Block.Paragraph paragraph -> List.of(paragraph);
            case Block.Quote quote -> List.of(quote);
            case Block.Code code -> List.of(code);
            case Block.Image image -> List.of(image);
        };
    }

    private static List<Block> fitting(Block block) {
        return fitting(block, CHARACTERS);
    }

    /** Splits a block until each part is short enough, marks and escapes included. */
    private static List<Block> fitting(Block block, int limit) {
        String rendered = DiscordBlocks.render(block);
        if (limit < BlockSplitter.SMALLEST || fits(rendered)) {
            return List.of(block);
        }
        return new BlockSplitter(limit)
                .split(block).stream().flatMap(part -> fitting(part, limit / 2).stream()).toList();
    }

    private static boolean fits(String markdown) {
        return markdown.length() <= CHARACTERS && Measure.bytes(markdown) <= BYTES;
    }

    private void text(String markdown, boolean close, boolean source) {
        if (markdown.isBlank()) {
            return;
        }
        String headed = heading.isEmpty() ? markdown : heading + "\n" + markdown;
        if (heading.isEmpty() || !fits(headed)) {
            placeHeading();
            pieces.add(new Piece.Text(markdown, close, source));
        } else {
            heading = "";
            pieces.add(new Piece.Text(headed, false, source));
        }
    }

    private void add(Piece piece) {
        placeHeading();
        pieces.add(piece);
    }

    private void placeHeading() {
        if (!heading.isEmpty()) {
            pieces.add(new Piece.Text(heading, false, false));
            heading = "";
        }
    }
}
