package dev.shirube.guide.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

import dev.shirube.diagnostic.Diagnostics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The footnotes of a document, numbered in the order in which the text refers to them. Not
 * thread-safe; one instance serves one document.
 */
final class Footnotes {

    private final Set<Node> referred = new HashSet<>();
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
    private final Set<FootnoteBlock> pending = new LinkedHashSet<>();

    /**
     * Looks for footnotes.
     *
     * @param document the document
     * @param lineOf tells the line of the file on which a node begins
     * @param problems receives a warning for a note that nothing refers to, and for a reference to
     *     none
     */
    Footnotes(Document document, ToIntFunction<Node> lineOf, Diagnostics problems) {
        var references = new ArrayList<Footnote>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote reference) {
                references.add(reference);
                if (reference.getFootnoteBlock() == null) {
                    problems.warning(
                            lineOf.applyAsInt(node),
                            "there is no note for " + reference.getChars());
                }
            }
        }
        refer(references);
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note && !referred.contains(note)) {
                problems.warning(
                        lineOf.applyAsInt(node),
                        "nothing refers to the note [^" + note.getText() + "]");
            }
        }
    }

    /** From the text to its notes, and from those to theirs: notes alone lead nobody to a note. */
    private void refer(List<Footnote> references) {
        boolean more = true;
        while (more) {
            more = false;
            for (Footnote reference : references) {
                FootnoteBlock note = reference.getFootnoteBlock();
                Node around = reference.getAncestorOfType(FootnoteBlock.class);
                if (note != null && (around == null || referred.contains(around))) {
                    more |= referred.add(note);
                }
            }
        }
    }

    /** Tells whether the text refers to a note. */
    boolean isReferred(FootnoteBlock note) {
        return referred.contains(note);
    }

    /**
     * Refers to a note.
     *
     * @param note the note
     * @return the mark that stands in the text and before the note
     */
    String refer(FootnoteBlock note) {
        pending.add(note);
        return mark(note);
    }

    /** Returns the mark of a note. */
    String mark(FootnoteBlock note) {
        Integer number = numbers.get(note);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(note, number);
        }
        return "[" + number + "]";
    }

    /**
     * Returns the notes that were referred to since the last time.
     *
     * @return the notes in order, each once
     */
    Set<FootnoteBlock> take() {
        var taken = new LinkedHashSet<>(pending);
        pending.clear();
        return taken;
    }
}
