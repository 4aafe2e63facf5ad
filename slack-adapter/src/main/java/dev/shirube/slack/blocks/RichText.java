package dev.shirube.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;

import dev.shirube.adapter.TableAsList;
import dev.shirube.content.Block;
import dev.shirube.slack.api.SlackLimits;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks as one block of rich text, which has no marks to parse and so nothing to escape. Rich text
 * knows neither numbers to begin with nor lists within quotes or items; there the marks are text.
 */
public final class RichText {

    private static final String BULLET = "• ";

    private final List<BlockElement> elements = new ArrayList<>();
    private List<RichTextElement> open = new ArrayList<>();

    /** Whether what is open ends with a heading, which what it heads stands right below. */
    private boolean headed;

    private RichText() {}

    /** Renders blocks, or nothing where they have no text. */
    public static List<LayoutBlock> of(List<Block> blocks) {
        var text = new RichText();
        blocks.forEach(text::add);
        text.close();
        return text.elements.isEmpty()
                ? List.of()
                : List.of(RichTextBlock.builder().elements(List.copyOf(text.elements)).build());
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                paragraph(RichSpans.bold(heading.spans()), "\n\n");
                headed = !open.isEmpty();
            }
            case Block.Paragraph paragraph -> paragraph(RichSpans.of(paragraph.spans()), "\n\n");
            case Block.ListBlock list -> list(list, 0);
            case Block.Table table -> TableAsList.of(table).forEach(this::add);
            case Block.Quote quote -> quote(quote);
            case Block.Code code -> code(code);
            case Block.Image image -> paragraph(RichSpans.image(image), "\n\n");
        }
    }

    private void paragraph(List<RichTextElement> spans, String gap) {
        if (spans.isEmpty()) {
            return;
        }
        if (!open.isEmpty()) {
            open.add(RichSpans.text(headed ? "\n" : gap));
            headed = false;
        } else if (!elements.isEmpty()) {
            // A blank line between a list and what stands behind it.
            open.add(RichSpans.text("\n"));
        }
        open.addAll(spans);
    }

    private void close() {
        if (!open.isEmpty()) {
            elements.add(RichTextSectionElement.builder().elements(RichRun.joined(open)).build());
            open = new ArrayList<>();
            headed = false;
        }
    }

    private void quote(Block.Quote quote) {
        List<RichTextElement> inside = RichSpans.lines(quote.blocks(), "");
        if (!inside.isEmpty()) {
            close();
            elements.add(RichTextQuoteElement.builder().elements(RichRun.joined(inside)).build());
        }
    }

    private void code(Block.Code code) {
        String text = code.text().stripTrailing();
        if (!text.isBlank()) {
            close();
            elements.add(
                    RichTextPreformattedElement.builder()
                            .elements(List.of(RichSpans.text(text)))
                            .build());
        }
    }

    private void list(Block.ListBlock list, int depth) {
        boolean flat = list.items().stream().allMatch(RichText::isFlat);
        if (list.ordered() && (list.start() != 1 || !flat)) {
            numbered(list, depth);
            return;
        }
        var items = new ArrayList<RichTextElement>();
        for (Block.Item item : list.items()) {
            add(items, RichSpans.item(item, ""));
            if (!isFlat(item)) {
                bullets(items, depth, list.ordered());
                items = new ArrayList<>();
                rest(item, depth);
            }
        }
        bullets(items, depth, list.ordered());
    }

    /** The numbers as text, since a list that is interrupted begins with 1 again. */
    private void numbered(Block.ListBlock list, int depth) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            List<RichTextElement> text = RichSpans.item(item, number + ". ");
            if (depth == 0) {
                paragraph(text, "\n");
            } else {
                var items = new ArrayList<RichTextElement>();
                add(items, text);
                bullets(items, depth, false);
            }
            rest(item, depth);
            number++;
        }
    }

    private static void add(List<RichTextElement> items, List<RichTextElement> text) {
        if (!text.isEmpty()) {
            items.add(RichTextSectionElement.builder().elements(RichRun.joined(text)).build());
        }
    }

    /** What an item has beside its own text. */
    private void rest(Block.Item item, int depth) {
        for (Block block : item.blocks()) {
            switch (block) {
                case Block.ListBlock list -> list(list, depth + 1);
                case Block.Table table ->
                        TableAsList.of(table).forEach(part -> inItem(part, depth));
                case Block.Quote quote -> quote(quote);
                case Block.Code code -> code(code);
                case Block.Heading ignored -> {}
                case Block.Paragraph ignored -> {}
                case Block.Image ignored -> {}
            }
        }
    }

    private void inItem(Block part, int depth) {
        if (part instanceof Block.ListBlock list) {
            list(list, depth + 1);
        } else {
            add(part);
        }
    }

    private void bullets(List<RichTextElement> items, int depth, boolean ordered) {
        if (!items.isEmpty()) {
            close();
            elements.add(
                    RichTextListElement.builder()
                            .style(ordered ? "ordered" : "bullet")
                            .indent(Math.min(depth, SlackLimits.INDENT))
                            .elements(List.copyOf(items))
                            .build());
        }
    }

    private static boolean isFlat(Block.Item item) {
        return item.blocks().stream()
                .allMatch(block ->
                        block instanceof Block.Paragraph
                                || block instanceof Block.Heading
                                || block instanceof Block.Image);
    }

    /** Returns the mark in front of an item, as text. */
    public static String mark(Block.ListBlock list, int index) {
        return list.ordered() ? list.start() + index + ". " : BULLET;
    }
}
