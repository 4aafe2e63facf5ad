package dev.shirube.discord;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.reply.BlockSplitter;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts a reply into pieces, in the order in which they are to be read. Not thread-safe. */
final class Pieces {

    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    /** What is left of a block that is nearly all markup. */
    private static final int BARE = 200;

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
    static List<Piece> of(Reply reply, Messages messages, TypedCommands commands) {
        var pieces = new Pieces(messages, reply.language());
        pieces.heading("## ", reply.title());
        pieces.blocks(
                reply.message(), markdown -> commands.in(markdown, reply.language()), Set.of());
        reply.quotes().forEach(pieces::quotation);
        pieces.placeHeading();
        return List.copyOf(pieces.pieces);
    }

    private void quotation(Reply.Quotation quotation) {
        if (!pieces.isEmpty()) {
            add(new Piece.Rule());
        }
        heading("### ", quotation.heading());
        // A row is read alone; what its cells are stands above the other rows.
        blocks(quotation.answer(), AS_IT_IS, captions(quotation.context()));
        if (!quotation.answer().isEmpty()) {
            chart(quotation);
        }
        if (!quotation.answer().isEmpty() && !PlainText.of(quotation.context()).isEmpty()) {
            add(new Piece.Rule());
            heading("-# ", messages.text(language, Phrase.CONTEXT));
        }
        blocks(quotation.context(), AS_IT_IS, Set.of());
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
        List<String> parts = fitting(new Block.Paragraph(spans), DiscordBlocks::smallPrint);
        for (int i = 0; i < parts.size(); i++) {
            text(parts.get(i), close || i > 0, source && i + 1 == parts.size());
        }
        return !parts.isEmpty();
    }

    private void heading(String mark, String words) {
        var line = new Block.Paragraph(List.of(Span.plain(Labels.oneLine(words))));
        for (String part : fitting(line, markdown -> marked(mark, markdown))) {
            if (!part.isEmpty()) {
                placeHeading();
                heading = part;
            }
        }
    }

    private static String marked(String mark, String markdown) {
        return markdown.isBlank() ? "" : mark + markdown.replace('\n', ' ').strip();
    }

    private static Set<String> captions(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> DiscordBlocks.caption((Block.Table) block))
                .collect(Collectors.toSet());
    }

    private void blocks(List<Block> blocks, UnaryOperator<String> form, Set<String> saidElsewhere) {
        for (Block block : blocks) {
            boolean close = block instanceof Block.ListBlock || block instanceof Block.Table;
            if (block instanceof Block.Table table) {
                String caption = DiscordBlocks.caption(table);
                if (!saidElsewhere.contains(caption)) {
                    caption(caption);
                }
            }
            for (Block part : parts(block)) {
                if (part instanceof Block.Image image && canBeFetched(image.source())) {
                    add(picture(image));
                } else {
                    for (String fitting : fitting(part, form)) {
                        text(fitting, close, false);
                        close = true;
                    }
                }
            }
        }
    }

    /** Waits, as a heading does, for the row that it stands above. */
    private void caption(String caption) {
        String headed = heading.isEmpty() ? caption : heading + "\n" + caption;
        if (caption.isEmpty()) {
            return;
        }
        if (fits(headed)) {
            heading = headed;
        } else {
            placeHeading();
            heading = caption;
        }
    }

    private static boolean canBeFetched(String address) {
        return address.length() <= DiscordLimits.ADDRESS && DiscordMarkdown.isAddress(address);
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

    private static List<String> fitting(Block block, UnaryOperator<String> form) {
        return fitting(block, form, DiscordLimits.PIECE.characters());
    }

    /** Splits a block until each part is short enough, marks and escapes included. */
    private static List<String> fitting(Block block, UnaryOperator<String> form, int limit) {
        String markdown = form.apply(DiscordBlocks.render(block));
        if (fits(markdown)) {
            return List.of(markdown);
        }
        if (limit < BlockSplitter.SMALLEST) {
            // A few words with an endless address, say: only the words can be shown.
            String words = Labels.cut(Labels.oneLine(PlainText.of(block)), BARE);
            return List.of(form.apply(DiscordMarkdown.escape(words)));
        }
        return new BlockSplitter(limit)
                .split(block).stream()
                        .flatMap(part -> fitting(part, form, limit / 2).stream())
                        .toList();
    }

    private static boolean fits(String markdown) {
        return markdown.length() <= DiscordLimits.PIECE.characters()
                && Measure.bytes(markdown) <= DiscordLimits.PIECE.bytes();
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
