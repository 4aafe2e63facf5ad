package dev.shirube.reply.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where to cut a text that is too long: behind a line, else behind a sentence, else between
 * words, else between characters as a person sees them.
 */
final class TextCuts {

    private final String text;
    private final int limit;

    /** In the order in which they are tried. Japanese sentences end without a space. */
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.JAPANESE);

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.JAPANESE);
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

    private TextCuts(String text, int limit) {
        this.text = text;
        this.limit = limit;
        sentences.setText(text);
        words.setText(text);
        characters.setText(text);
    }

    /**
     * A piece of the text.
     *
     * @param from the index of its first UTF-16 code unit
     * @param to the index behind its last
     */
    record Piece(int from, int to) {}

    /**
     * Cuts a text.
     *
     * @param text any text
     * @param limit the longest piece in UTF-16 code units, at least 2
     * @return the pieces in order; of the text only white space at the cuts is in none of them
     */
    static List<Piece> of(String text, int limit) {
        return text.length() <= limit
                ? List.of(new Piece(0, text.length()))
                : new TextCuts(text, limit).pieces();
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < text.length()) {
            int cut = text.length() - from <= limit ? text.length() : cut(from);
            int to = cut;
            while (cut < text.length() && to > from && isSpace(to - 1)) {
                to--;
            }
            if (to > from) {
                pieces.add(new Piece(from, to));
            }
            from = next(cut);
        }
        return List.copyOf(pieces);
    }

    private int cut(int from) {
        int last = from + limit;
        // A piece that is less than half full looks as if something were missing.
        int early = from + limit / 2;
        int line = text.lastIndexOf('\n', last);
        if (line >= early) {
            return line;
        }
        int sentence = before(sentences, last);
        if (sentence >= early) {
            return sentence;
        }
        int word = before(words, last);
        if (word >= early) {
            return word;
        }
        int character = before(characters, last);
        if (character > from) {
            return character;
        }
        boolean split = Character.isSurrogatePair(text.charAt(last - 1), text.charAt(last));
        return split && last - 1 > from ? last - 1 : last;
    }

    /** The last boundary that is not behind the index, and not inside a character. */
    private int before(BreakIterator boundaries, int last) {
        int found = boundaries.preceding(last + 1);
        while (found > 0 && !characters.isBoundary(found)) {
            found = boundaries.preceding(found);
        }
        return found;
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(text.charAt(index));
    }

    /** Where the next piece begins: of a line that is cut off its indent belongs to it. */
    private int next(int cut) {
        boolean line = cut < text.length() && text.charAt(cut) == '\n';
        int next = cut;
        while (next < text.length() && (line ? text.charAt(next) == '\n' : isSpace(next))) {
            next++;
        }
        return next;
    }
}
