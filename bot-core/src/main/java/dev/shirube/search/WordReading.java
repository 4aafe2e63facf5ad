package dev.shirube.search;

import java.util.Optional;

/**
 * How a word of the guides is read.
 *
 * @param word the word in its dictionary form, with kanji in it
 * @param kana its reading in katakana
 */
public record WordReading(String word, String kana) {

    private static final int KATAKANA_AFTER_HIRAGANA = 'ァ' - 'ぁ';

    /**
     * Makes the reading of a dictionary form from that of the form in the text: 働き, ハタラキ gives 働く,
     * ハタラク.
     *
     * @param word the dictionary form
     * @param written the form in the text
     * @param reading how that is read
     * @return the reading; nothing where there is no kanji in the word, or where its ending does
     *     not fit the reading
     */
    static Optional<WordReading> of(String word, String written, String reading) {
        if (!hasKanji(word)) {
            return Optional.empty();
        }
        if (word.equals(written)) {
            return Optional.of(new WordReading(word, reading));
        }
        int stem = commonStart(word, written);
        String ending = katakana(written.substring(stem));
        if (stem == 0 || !reading.endsWith(ending) || !isHiragana(word.substring(stem))) {
            return Optional.empty();
        }
        String ofStem = reading.substring(0, reading.length() - ending.length());
        return Optional.of(new WordReading(word, ofStem + katakana(word.substring(stem))));
    }

    /** Returns whether a word is written with kanji, so that there is something to read. */
    static boolean hasKanji(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isIdeographic(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int commonStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static boolean isHiragana(String text) {
        return text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゖ');
    }

    private static String katakana(String text) {
        var kana = new StringBuilder(text);
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            if (c >= 'ぁ' && c <= 'ゖ') {
                kana.setCharAt(i, (char) (c + KATAKANA_AFTER_HIRAGANA));
            }
        }
        return kana.toString();
    }
}
