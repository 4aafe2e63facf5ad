package dev.shirube.slack.blocks;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;

import dev.shirube.adapter.TableAsList;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.reply.Labels;
import dev.shirube.reply.render.BlockSplitter;
import dev.shirube.slack.api.SlackLimits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of a reply in reading order. */
public final class BlockKitBuilder {

    private final BlockSplitter splitter = new BlockSplitter(SlackLimits.BLOCK);
    private final BlockSplitter contextSplitter = new BlockSplitter(SlackLimits.CONTEXT);
    private final List<MessagePart> pieces = new ArrayList<>();

    /** Blocks that become one block of rich text. */
    private final List<Block> text = new ArrayList<>();

    public List<MessagePart> pieces() {
        flush();
        return List.copyOf(pieces);
    }

    /** Adds a line in large letters, or in bold ones where it is too long for that. */
    public void header(String words) {
        String line = Labels.oneLine(words);
        if (line.isEmpty()) {
            return;
        }
        if (line.length() > SlackLimits.HEADER) {
            blocks(List.of(new Block.Paragraph(List.of(Span.strong(line)))));
            return;
        }
        flush();
        pieces.add(
                MessagePart.leading(
                        HeaderBlock.builder().text(plain(line)).build(), line.length()));
    }

    public void heading(String words) {
        text(new Block.Heading(3, List.of(Span.plain(words))));
    }

    public void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Table table when TableBlock.takes(shortened(table)) -> table(table);
            case Block.Table table -> TableAsList.of(table).forEach(this::text);
            case Block.Image image when RichSpans.isPicture(image.source()) -> image(image);
            case Block.Image image -> text(image);
            case Block.Heading heading -> text(heading);
            case Block.Paragraph paragraph -> text(paragraph);
            case Block.ListBlock list -> text(list);
            case Block.Quote quote -> text(quote);
            case Block.Code code -> text(code);
        }
    }

    private void text(Block block) {
        for (Block part : splitter.split(block)) {
            int length = BlockSplitter.length(part);
            int before = text.stream().mapToInt(b -> BlockSplitter.length(b) + 2).sum();
            if (before + length > SlackLimits.BLOCK) {
                flush();
            }
            text.add(part);
        }
    }

    private void flush() {
        int length = text.stream().mapToInt(b -> BlockSplitter.length(b) + 2).sum();
        boolean leads = !text.isEmpty() && text.getLast() instanceof Block.Heading;
        RichText.of(text)
                .forEach(block ->
                        pieces.add(
                                leads
                                        ? MessagePart.leading(block, length)
                                        : MessagePart.of(block, length)));
        text.clear();
    }

    private void table(Block.Table table) {
        flush();
        for (int from = 0; from < table.rows().size(); from += SlackLimits.ROWS) {
            int to = Math.min(table.rows().size(), from + SlackLimits.ROWS);
            var rows = new Block.Table(table.header(), table.rows().subList(from, to));
            for (Block part : fitting(rows, SlackLimits.TABLE)) {
                if (part instanceof Block.Table some && TableBlock.takes(some)) {
                    add(some);
                } else {
                    text(part);
                    flush();
                }
            }
        }
    }

    /** Splits a table into parts that are not too long as lists either. */
    private static List<Block> fitting(Block.Table table, int limit) {
        List<Block> parts = new BlockSplitter(limit).split(table);
        boolean fit = parts.stream().allMatch(part -> plainLength(part) <= SlackLimits.MESSAGE);
        return fit || limit / 2 < BlockSplitter.SMALLEST ? parts : fitting(table, limit / 2);
    }

    private static int plainLength(Block part) {
        return part instanceof Block.Table table
                ? TableAsList.of(table).stream().mapToInt(BlockSplitter::length).sum()
                : BlockSplitter.length(part);
    }

    private void add(Block.Table table) {
        var plain = new BlockKitBuilder();
        TableAsList.of(table).forEach(plain::text);
        List<LayoutBlock> blocks = MessagePart.plain(plain.pieces());
        pieces.add(
                new MessagePart(
                        List.of(TableBlock.of(table)),
                        blocks,
                        table.rows().size(),
                        BlockSplitter.length(table),
                        plainLength(table),
                        false));
    }

    private void image(Block.Image image) {
        flush();
        String words = Labels.cut(Labels.oneLine(image.alternative()), SlackLimits.IMAGE_TEXT);
        var block =
                ImageBlock.builder()
                        .imageUrl(image.source())
                        .altText(words.isEmpty() ? "🖼" : words)
                        .build();
        pieces.add(
                new MessagePart(
                        List.of(block),
                        RichText.of(List.of(image)),
                        0,
                        words.length(),
                        words.length(),
                        false));
    }

    /** Adds small print: words of a guide as plain text, and a link with a label of ours. */
    public void context(String words, @Nullable String link, String label) {
        flush();
        List<ContextBlockElement> elements = new ArrayList<>();
        if (!words.isBlank()) {
            Block paragraph = Block.Paragraph.of(words);
            contextSplitter
                    .split(paragraph)
                    .forEach(part -> elements.add(plain(PlainText.of(part))));
        }
        if (link != null && RichSpans.isLink(link)) {
            String target = "<" + address(link) + "|" + SlackText.escape(label) + ">";
            elements.add(marked(target));
        }
        for (int from = 0; from < elements.size(); from += SlackLimits.CONTEXT_ELEMENTS) {
            int to = Math.min(elements.size(), from + SlackLimits.CONTEXT_ELEMENTS);
            var block = ContextBlock.builder().elements(elements.subList(from, to)).build();
            pieces.add(MessagePart.of(block, from == 0 ? words.length() : 0));
        }
    }

    /** Adds a line of ours that says what comes next. */
    public void label(String words) {
        flush();
        var block = ContextBlock.builder().elements(List.of(plain(words))).build();
        pieces.add(MessagePart.leading(block, words.length()));
    }

    public void divider() {
        flush();
        pieces.add(MessagePart.leading(DividerBlock.builder().build(), 0));
    }

    /** The characters that would end the link are spelt otherwise. */
    private static String address(String link) {
        String plain = link.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C");
        return SlackText.escape(plain);
    }

    private static Block.Table shortened(Block.Table table) {
        return table.rows().size() <= SlackLimits.ROWS
                ? table
                : new Block.Table(table.header(), table.rows().subList(0, SlackLimits.ROWS));
    }

    /** Returns text in Slack's markup, in which nothing else is made a link. */
    public static MarkdownTextObject marked(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }

    public static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
