package dev.shirube.reply.quote;

import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The notes by which guides qualify their own figures: paragraphs that begin with 「※」. */
final class Caveats {

    private Caveats() {}

    /** Tells whether a block is a caveat. */
    static boolean is(Block block) {
        return block instanceof Block.Paragraph paragraph
                && Span.text(paragraph.spans()).stripLeading().startsWith("※");
    }

    /**
     * Returns the caveat that applies to a section.
     *
     * @param candidate the section
     * @param own the caveats of the section itself
     * @return their text, else that of the section which this one is part of, else null
     */
    static @Nullable String of(Candidate candidate, List<Block> own) {
        if (!own.isEmpty()) {
            return text(own);
        }
        int parent = candidate.section().parent();
        for (Section section : candidate.guide().sections()) {
            if (section.ordinal() == parent) {
                return text(section.blocks().stream().filter(Caveats::is).toList());
            }
        }
        return null;
    }

    private static @Nullable String text(List<Block> caveats) {
        String text = PlainText.of(caveats);
        return text.isEmpty() ? null : text;
    }
}
