package dev.shirube.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many columns a text takes where a Latin letter takes one and a kanji two, as in a terminal.
 *
 * <p>What counts is the character as a person sees it: an emoji made of several code points, or a
 * kana with a separate voicing mark, is one. Characters whose width Unicode calls ambiguous, such
 * as {@code ※}, count as one column.
 */
public final class DisplayWidth {

    private static final int VARIATION_SELECTOR_16 = 0xFE0F;
    private static final int ENCLOSING_KEYCAP = 0x20E3;

    private DisplayWidth() {}

    /**
     * Measures a text.
     *
     * @param text one line; line feeds and other control characters count as nothing
     * @return the number of columns, at least 0
     */
    public static int of(String text) {
        int width = 0;
        if (isPlain(text)) {
            for (int i = 0; i < text.length(); i++) {
                width += ofCodePoint(text.charAt(i));
            }
            return width;
        }
        for (String character : characters(text)) {
            width += ofCharacter(character);
        }
        return width;
    }

    /**
     * Splits a text into the characters that a person sees. A text may be cut between any two of
     * them without breaking a surrogate pair, an emoji or a combined letter.
     *
     * @param text any text
     * @return the characters in order, each with all its code points; joined they are the text
     */
    public static List<String> characters(String text) {
        if (isPlain(text)) {
            return text.chars().mapToObj(Character::toString).toList();
        }
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var characters = new ArrayList<String>(text.length());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            characters.add(text.substring(start, end));
            start = end;
        }
        return List.copyOf(characters);
    }

    /**
     * Shortens a text visibly.
     *
     * @param text one line
     * @param columns how many columns there are
     * @return the text, or its beginning and an ellipsis; no character is cut through
     */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var shorter = new StringBuilder();
        int width = 1;
        for (String character : characters(text)) {
            width += of(character);
            if (width > columns) {
                break;
            }
            shorter.append(character);
        }
        return shorter.toString().stripTrailing() + "…";
    }

    /**
     * Tells whether a character is shown as a picture.
     *
     * @param character one character as {@link #characters} returns it
     * @return whether it is an emoji, a keycap or a flag
     */
    public static boolean isPicture(String character) {
        return character
                .codePoints()
                .anyMatch(c ->
                        c == VARIATION_SELECTOR_16
                                || c == ENCLOSING_KEYCAP
                                || Character.isEmojiPresentation(c));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a character stands for itself whatever is beside it, so that most texts need no
     * search for boundaries: ASCII, kana, kanji and fullwidth forms.
     */
    private static boolean isPlain(int c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A0 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF60);
    }

    private static int ofCharacter(String character) {
        if (character.length() == 1 && isPlain(character.charAt(0))) {
            return ofCodePoint(character.charAt(0));
        }
        if (isPicture(character)) {
            return 2;
        }
        // Marks and jamo that combine add nothing, so the first code point with a width decides;
        // only the voicing marks of halfwidth katakana have a column of their own.
        int voicing =
                (int)
                        character
                                .codePoints()
                                .skip(1)
                                .filter(c -> c == 0xFF9E || c == 0xFF9F)
                                .count();
        return voicing
                + character
                        .codePoints()
                        .map(DisplayWidth::ofCodePoint)
                        .filter(width -> width > 0)
                        .findFirst()
                        .orElse(0);
    }

    private static int ofCodePoint(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** The ranges that Unicode's East Asian Width calls wide or fullwidth, joined where close. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0x303E)
                        || (c >= 0x3041 && c <= 0x33FF)
                        || (c >= 0x3400 && c <= 0x4DBF)
                        || (c >= 0x4E00 && c <= 0xA4CF)
                        || (c >= 0xA960 && c <= 0xA97C)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE10 && c <= 0xFE19)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF01 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x16FE0 && c <= 0x18DFF)
                        || (c >= 0x1AFF0 && c <= 0x1B2FF)
                        || (c >= 0x1F200 && c <= 0x1F2FF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
