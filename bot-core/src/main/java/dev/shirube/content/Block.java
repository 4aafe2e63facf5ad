package dev.shirube.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A block of formatted text, as it stands in a guide or in a reply. Blocks are immutable values;
 * lists given to them are copied.
 */
public sealed interface Block {

    /**
     * A heading inside the text.
     *
     * @param level 1 (highest) to 6
     * @param spans the words of the heading
     */
    record Heading(int level, List<Span> spans) implements Block {
        /** Copies the spans. */
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A paragraph.
     *
     * @param spans the text; line feeds in it are line breaks
     */
    record Paragraph(List<Span> spans) implements Block {
        /** Copies the spans. */
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /**
         * Makes a paragraph of plain text.
         *
         * @param text the text
         * @return the paragraph
         */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.plain(text)));
        }
    }

    /**
     * An ordered or unordered list.
     *
     * @param ordered whether the items are numbered
     * @param start the number of the first item; meaningless for an unordered list
     * @param items the items in order, at least one
     */
    record ListBlock(boolean ordered, int start, List<Item> items) implements Block {
        /** Copies the items. */
        public ListBlock {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list. It is not a block of its own: it only occurs in a list.
     *
     * @param blocks the content, nested lists included
     */
    record Item(List<Block> blocks) {
        /** Copies the blocks. */
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table with one header row. Every row has as many cells as the header.
     *
     * @param header the cells of the header
     * @param rows the rows below it, possibly none
     */
    record Table(List<Cell> header, List<List<Cell>> rows) implements Block {
        /** Copies header and rows. */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a table.
     *
     * @param spans the text, possibly none
     */
    record Cell(List<Span> spans) {
        /** Copies the spans. */
        public Cell {
            spans = List.copyOf(spans);
        }

        /**
         * Returns the text of the cell.
         *
         * @return its characters without formatting
         */
        public String text() {
            return Span.text(spans);
        }
    }

    /**
     * A quotation.
     *
     * @param blocks what is quoted
     */
    record Quote(List<Block> blocks) implements Block {
        /** Copies the blocks. */
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A block of code or of other text whose spacing matters.
     *
     * @param language the name given to the language, or null
     * @param text the lines as they are
     */
    record Code(@Nullable String language, String text) implements Block {}

    /**
     * A picture.
     *
     * @param source the address as written in the guide, possibly relative; untrusted
     * @param alternative the text for those who cannot see it, possibly empty
     */
    record Image(String source, String alternative) implements Block {}
}
