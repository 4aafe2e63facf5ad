package dev.shirube.discord.components;

import dev.shirube.adapter.Budget;
import dev.shirube.adapter.Paginator;
import dev.shirube.adapter.ReplyLayout;
import dev.shirube.adapter.ReplyLayout.Part;
import dev.shirube.adapter.SafeText;
import dev.shirube.adapter.WebAddress;
import dev.shirube.chart.Drawing;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts a reply into pieces, in the order in which they are to be read. Not thread-safe. */
final class MessageParts {

    /** A part of a reply that is not cut any further when pages are filled. */
    sealed interface Piece {

        /**
         * Text.
         *
         * @param markdown the text, in Discord's Markdown
         * @param close whether it follows what is before it without a space, as an item of the same
         *     list does
         * @param source whether it is the source of a quotation, the last of its pieces
         */
        record Text(String markdown, boolean close, boolean source) implements Piece {}

        /** A line across. */
        record Rule() implements Piece {}

        /**
         * A picture from the web.
         *
         * @param address where it is
         * @param alternative the text for those who cannot see it, possibly empty
         */
        record Picture(String address, String alternative) implements Piece {}

        /**
         * A picture that is drawn of a table.
         *
         * @param chart what it shows
         * @param alternative the same in words
         * @param number which one of the reply it is, from 1
         */
        record Chart(Drawing chart, String alternative, int number) implements Piece {}
    }

    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    private final List<Piece> pieces = new ArrayList<>();

    /** A heading that is not to stand at the foot of a page, so it waits for what follows it. */
    private String heading = "";

    /** Whether the small print that comes next belongs to that before it. */
    private boolean printed;

    private MessageParts() {}

    /** Cuts a reply. */
    static List<Piece> of(Reply reply, Messages messages, TypedCommands commands) {
        var pieces = new MessageParts();
        ReplyLayout layout = ReplyLayout.of(reply, messages);
        UnaryOperator<String> form = markdown -> commands.in(markdown, reply.language());
        layout.opening().forEach(part -> pieces.part(part, form, Set.of()));
        for (List<Part> quotation : layout.quotations()) {
            // A row is read alone; what its cells are stands above the other rows.
            Set<String> captions = captions(quotation);
            quotation.forEach(part -> pieces.part(part, AS_IT_IS, captions));
        }
        pieces.placeHeading();
        return List.copyOf(pieces.pieces);
    }

    private void part(Part part, UnaryOperator<String> form, Set<String> captions) {
        switch (part) {
            case Part.Title title -> heading("## ", title.words());
            case Part.Message message -> blocks(message.blocks(), form, Set.of());
            case Part.Rule ignored -> {
                if (!pieces.isEmpty()) {
                    add(new Piece.Rule());
                }
            }
            case Part.Heading quoted -> heading("### ", quoted.words());
            case Part.Answer answer -> blocks(answer.blocks(), form, captions);
            case Part.Context context -> {
                if (!context.label().isEmpty()) {
                    add(new Piece.Rule());
                    heading("-# ", context.label());
                }
                blocks(context.blocks(), form, Set.of());
            }
            // Below what answers; its table stays, for a picture says nothing to a search.
            case Part.Chart chart ->
                    add(new Piece.Chart(chart.chart(), chart.alternative(), chart.number()));
            case Part.Caveat caveat ->
                    printed = smallPrint(List.of(Span.plain(caveat.words())), false, false);
            case Part.Cited cited -> {
                smallPrint(cited.spans(), printed, true);
                printed = false;
            }
        }
    }

    /** Returns whether there was anything to print. */
    private boolean smallPrint(List<Span> spans, boolean close, boolean source) {
        List<String> parts = fitting(new Block.Paragraph(spans), DiscordMarkdown::smallPrint);
        for (int i = 0; i < parts.size(); i++) {
            text(parts.get(i), close || i > 0, source && i + 1 == parts.size());
        }
        return !parts.isEmpty();
    }

    private void heading(String mark, String words) {
        var line = Block.Paragraph.of(Labels.oneLine(words));
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

    private static Set<String> captions(List<Part> quotation) {
        return quotation.stream()
                .filter(Part.Context.class::isInstance)
                .flatMap(part -> ((Part.Context) part).blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(block -> DiscordMarkdown.caption((Block.Table) block))
                .collect(Collectors.toSet());
    }

    private void blocks(List<Block> blocks, UnaryOperator<String> form, Set<String> saidElsewhere) {
        for (Block block : blocks) {
            boolean close = block instanceof Block.ListBlock || block instanceof Block.Table;
            if (block instanceof Block.Table table) {
                String caption = DiscordMarkdown.caption(table);
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
        return address.length() <= DiscordLimits.ADDRESS && WebAddress.isPage(address);
    }

    private static Piece picture(Block.Image image) {
        return new Piece.Picture(image.source().strip(), SafeText.of(image.alternative()));
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
        return Paginator.split(block, DiscordMarkdown.MARKDOWN, form, DiscordLimits.PIECE);
    }

    private static boolean fits(String markdown) {
        return Budget.of(markdown).fits(DiscordLimits.PIECE);
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
