package dev.shirube.reply.quote;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.reply.Labels;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.render.BlockLength;
import dev.shirube.reply.render.BlockSplitter;

import java.util.ArrayList;
import java.util.List;

/** The first lines of the parts of a section, each under its heading. */
final class Openings {

    /** In UTF-16 code units: of all parts together, and of one of them. */
    private static final int ALL = 1_000;

    private static final int LEAST = 120;
    private static final int MOST = 360;

    /** A part of a part is told in less than a line. */
    private static final int LINE = 100;

    private static final int PARTS = 8;
    private static final String MORE = "…";

    private final Guide guide;
    private final int room;

    private Openings(Guide guide, int room) {
        this.guide = guide;
        this.room = room;
    }

    /**
     * Returns how the parts of a section begin.
     *
     * @param guide a guide
     * @param section a section of that guide
     * @return for each part its heading and what fits of its text; nothing for a section without
     *     parts
     */
    static List<Block> of(Guide guide, Section section) {
        List<Section> parts = guide.children(section);
        if (parts.isEmpty()) {
            return List.of();
        }
        int room = Math.clamp(ALL / Math.min(parts.size(), PARTS), LEAST, MOST);
        var openings = new Openings(guide, room);
        var blocks = new ArrayList<Block>();
        parts.stream().limit(PARTS).forEach(part -> blocks.addAll(openings.opening(part)));
        if (parts.size() > PARTS) {
            blocks.add(Bullets.paragraph(MORE));
        }
        return List.copyOf(blocks);
    }

    private List<Block> opening(Section part) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Heading(
                        Math.clamp(part.level(), 1, 6), List.of(Span.plain(part.title()))));
        List<Block> own = part.blocks().stream().filter(b -> !Caveats.is(b)).toList();
        List<Section> below = guide.children(part);
        if (own.isEmpty()) {
            blocks.addAll(parts(below));
            return blocks;
        }
        int left = room;
        for (int i = 0; i < own.size(); i++) {
            List<Block> pieces =
                    left < BlockSplitter.SMALLEST
                            ? List.of()
                            : new BlockSplitter(left).split(own.get(i));
            boolean all = pieces.size() == 1;
            if (!pieces.isEmpty()) {
                Block piece = pieces.getFirst();
                blocks.add(all ? piece : cut(piece));
                left -= BlockLength.of(piece);
            }
            if (!all || (left < BlockSplitter.SMALLEST && i + 1 < own.size())) {
                if (all || pieces.isEmpty() || !endsInText(blocks.getLast())) {
                    blocks.add(Bullets.paragraph(MORE));
                }
                return blocks;
            }
        }
        return blocks;
    }

    private static boolean endsInText(Block block) {
        return block instanceof Block.Paragraph
                || (block instanceof Block.ListBlock list
                        && endsInText(list.items().getLast().blocks().getLast()));
    }

    /** Text is cut where it ends, anything else has a line below it that says so. */
    private static Block cut(Block piece) {
        if (!endsInText(piece)) {
            return piece;
        }
        if (piece instanceof Block.ListBlock list) {
            var items = new ArrayList<>(list.items());
            var last = new ArrayList<>(items.removeLast().blocks());
            last.add(cut(last.removeLast()));
            items.add(new Block.Item(last));
            return new Block.ListBlock(list.ordered(), list.start(), items);
        }
        var spans = new ArrayList<>(((Block.Paragraph) piece).spans());
        spans.add(Span.plain(MORE));
        return new Block.Paragraph(spans);
    }

    /** The parts of a part that has no text of its own. */
    private List<Block> parts(List<Section> parts) {
        var items = new ArrayList<Block.Item>();
        int left = room;
        for (Section part : parts) {
            String line = PlainText.lines(part.blocks()).stream().findFirst().orElse("");
            String begin = Labels.cut(line, LINE);
            left -= part.title().length() + begin.length();
            if (left < 0 && !items.isEmpty()) {
                items.add(Bullets.item(Span.plain(MORE)));
                break;
            }
            items.add(
                    begin.isEmpty()
                            ? Bullets.item(Span.strong(part.title()))
                            : Bullets.item(Span.strong(part.title()), Span.plain("\n" + begin)));
        }
        return Bullets.list(items);
    }
}
