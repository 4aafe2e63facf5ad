package dev.shirube.guide.passage;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.guide.markdown.PlacedBlock;

import java.util.List;

/**
 * Takes bold lines for the headings of a guide that has no others but its title: whoever writes
 * without Markdown in mind sets off the parts of a text so.
 */
public final class BoldHeadings {

    /** One bold line may be a warning, two an accident. */
    private static final int FEWEST = 3;

    /** In UTF-16 code units: a bold sentence that is longer is to be read, not a heading. */
    private static final int LONGEST = 40;

    private static final int LEVEL = 2;

    private BoldHeadings() {}

    /**
     * Makes headings of bold lines where a guide has none below its title.
     *
     * @param blocks the blocks of the whole guide in reading order
     * @return the same, with headings in place of bold lines, or as they were
     */
    public static List<PlacedBlock> of(List<PlacedBlock> blocks) {
        boolean hasHeadings =
                blocks.stream()
                        .anyMatch(b -> b.block() instanceof Block.Heading h && h.level() > 1);
        if (hasHeadings || blocks.stream().filter(BoldHeadings::isBoldLine).count() < FEWEST) {
            return blocks;
        }
        return blocks.stream().map(b -> isBoldLine(b) ? heading(b) : b).toList();
    }

    private static boolean isBoldLine(PlacedBlock block) {
        if (!(block.block() instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = Span.text(paragraph.spans()).strip();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && !text.endsWith("。")
                && paragraph.spans().stream()
                        .allMatch(s -> s.text().isBlank() || s.styles().contains(Style.STRONG));
    }

    private static PlacedBlock heading(PlacedBlock bold) {
        String text = Span.text(((Block.Paragraph) bold.block()).spans()).strip();
        return new PlacedBlock(new Block.Heading(LEVEL, List.of(Span.plain(text))), bold.line());
    }
}
