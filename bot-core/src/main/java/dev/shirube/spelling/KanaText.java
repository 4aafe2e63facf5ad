package dev.shirube.spelling;

import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is read, in katakana, and what each kana stands for. Kana stand for themselves, the
 * kana of a kanji word for all its kanji together. Immutable.
 */
final class KanaText {

    /** Stands for a word whose reading is not known, and is part of none. */
    static final String UNREADABLE = "\uFFFF";

    /** The range of the text that a kana stands for. */
    private record Unit(int start, int end) {}

    private final StringBuilder kana = new StringBuilder();
    private final List<Unit> units = new ArrayList<>();

    private KanaText() {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @param morphemes its words
     */
    static KanaText of(String text, Morphemes morphemes) {
        var read = new KanaText();
        int at = 0;
        for (Morpheme word : morphemes.words()) {
            read.addSpelt(text, at, word.start());
            read.add(text, word);
            at = word.end();
        }
        read.addSpelt(text, at, text.length());
        return read;
    }

    String kana() {
        return kana.toString();
    }

    /** Where the text begins that a kana stands for. */
    int start(int index) {
        return units.get(index).start;
    }

    /** Where the text ends that a kana stands for. */
    int end(int index) {
        return units.get(index).end;
    }

    /** Whether kana, up to another, stand for whole words of kanji. */
    boolean isWhole(int from, int to) {
        return (from == 0 || start(from - 1) != start(from))
                && (to == units.size() || start(to) != start(to - 1));
    }

    private void add(String text, Morpheme word) {
        int from = word.start();
        while (from < word.end() && !Scripts.isKanji(text.charAt(from))) {
            from++;
        }
        int to = word.end();
        while (to > from && !Scripts.isKanji(text.charAt(to - 1))) {
            to--;
        }
        addSpelt(text, word.start(), from);
        if (from < to) {
            int before = from - word.start();
            int behind = word.end() - to;
            String reading = word.reading();
            addAll(
                    reading.length() > before + behind
                            ? reading.substring(before, reading.length() - behind)
                            : UNREADABLE,
                    from,
                    to);
            addSpelt(text, to, word.end());
        }
    }

    private void addAll(String reading, int start, int end) {
        var unit = new Unit(start, end);
        for (int i = 0; i < reading.length(); i++) {
            kana.append(reading.charAt(i));
            units.add(unit);
        }
    }

    private void addSpelt(String text, int from, int to) {
        String spelt = Scripts.katakana(text.substring(from, to));
        for (int i = 0; i < spelt.length(); i++) {
            kana.append(spelt.charAt(i));
            units.add(new Unit(from + i, from + i + 1));
        }
    }
}
