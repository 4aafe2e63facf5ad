package dev.shirube.guide.markdown;

import java.lang.Character.UnicodeScript;

/**
 * Where a run of {@code *} or {@code ~} can open or close emphasis in text without spaces between
 * words.
 *
 * <p>CommonMark lets a run beside punctuation open or close only if white space or more punctuation
 * stands on its other side. In Japanese that other side is a letter as a rule, as in {@code
 * **「今」**という} or {@code **100%**達成}, and the marks would stay in the text. Here CJK punctuation
 * counts as a letter, and a CJK character on the other side is as good as white space. Text without
 * CJK characters is treated as CommonMark says.
 */
final class CjkFlanking {

    private CjkFlanking() {}

    /**
     * Tells whether a run can open: it belongs to what follows.
     *
     * @param before the text before the run, at least its last character
     * @param after the text after the run, at least its first character
     * @return whether the run is left-flanking
     */
    static boolean left(String before, String after) {
        return binds(last(before), first(after));
    }

    /**
     * Tells whether a run can close: it belongs to what precedes.
     *
     * @param before the text before the run, at least its last character
     * @param after the text after the run, at least its first character
     * @return whether the run is right-flanking
     */
    static boolean right(String before, String after) {
        return binds(first(after), last(before));
    }

    /**
     * Tells whether a character is written without spaces around words: kana, kanji, hangul, their
     * punctuation and full-width forms.
     *
     * @param c a UTF-16 unit; half a surrogate pair counts as CJK, as rare kanji and emoji do
     * @return whether it is CJK
     */
    static boolean isCjk(char c) {
        if (Character.isSurrogate(c) || (c >= '\u3000' && c <= '\u303F') || c >= '\uFE30') {
            // Ideographic punctuation; vertical, small and full-width forms.
            return true;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> c == 'ー' || c == '・';
        };
    }

    private static boolean binds(char outside, char inside) {
        if (isSpace(inside)) {
            return false;
        }
        return !isForeignPunctuation(inside)
                || isSpace(outside)
                || isForeignPunctuation(outside)
                || isCjk(outside);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isForeignPunctuation(char c) {
        if (isCjk(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    private static char last(String text) {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    private static char first(String text) {
        return text.isEmpty() ? '\n' : text.charAt(0);
    }
}
