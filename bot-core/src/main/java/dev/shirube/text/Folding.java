package dev.shirube.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text folded so that spellings that mean the same become equal: compatibility forms are
 * normalised (NFKC), letters lower-cased, hiragana written as katakana, and long-vowel marks, white
 * space and joining marks ({@code - _ ・ / .}) dropped. {@code Head-of_Engineering} and {@code head
 * of engineering} fold to one form, as do マネージャー, マネジャー, ﾏﾈｰｼﾞｬｰ and まねーじゃー.
 *
 * <p>Each folded character knows where it stands in the original text, so that what is found in the
 * folded form can be cut out of the original.
 */
public final class Folding {

    private final String original;
    private final String folded;
    private final int[] offsets;

    private Folding(String original, String folded, int[] offsets) {
        this.original = original;
        this.folded = folded;
        this.offsets = offsets;
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return its folded form
     */
    public static Folding of(String text) {
        var folded = new StringBuilder(text.length());
        int[] offsets = new int[text.length() * 2 + 1];
        int at = 0;
        while (at < text.length()) {
            int end = clusterEnd(text, at);
            String normal =
                    end == at + 1 && isNormal(text.charAt(at))
                            ? text.substring(at, end)
                            : Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC);
            for (int i = 0; i < normal.length(); i++) {
                char c = foldLetter(normal.charAt(i));
                if (isDropped(c)) {
                    continue;
                }
                if (folded.length() + 1 >= offsets.length) {
                    offsets = Arrays.copyOf(offsets, offsets.length * 2);
                }
                offsets[folded.length()] = at;
                folded.append(c);
            }
            at = end;
        }
        offsets[folded.length()] = text.length();
        return new Folding(text, folded.toString(), Arrays.copyOf(offsets, folded.length() + 1));
    }

    /**
     * Returns the folded form of a text where positions don't matter.
     *
     * @param text any text
     * @return the folded characters
     */
    public static String fold(String text) {
        return of(text).folded;
    }

    /**
     * Returns the folded characters.
     *
     * @return the folded form
     */
    public String folded() {
        return folded;
    }

    /**
     * Returns where a folded character comes from.
     *
     * @param index an index into the folded form, or its length
     * @return the index of the original character
     */
    public int originalStart(int index) {
        return offsets[index];
    }

    /**
     * Returns the text as it was written.
     *
     * @return the original
     */
    public String original() {
        return original;
    }

    /**
     * Returns where the original of a folded character ends. An English plural and dropped
     * characters such as a long-vowel mark belong to the character before them; white space does
     * not.
     *
     * @param index an index into the folded form
     * @return the index behind the original character
     */
    public int originalEnd(int index) {
        if (isPlural(offsets[index] + 1) && isWordLetter(original.charAt(offsets[index]))) {
            return offsets[index] + 2;
        }
        int next = offsets[index + 1];
        while (next > offsets[index] + 1 && Character.isWhitespace(original.charAt(next - 1))) {
            next--;
        }
        return next;
    }

    /**
     * Returns whether a word or a phrase stands in the text, not within another word.
     *
     * @param phrase the word in its folded form
     * @return true if it does
     */
    public boolean hasWord(String phrase) {
        String text = folded();
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            if (isWord(at, at + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a match lies on word boundaries of the original: a Latin letter or digit at
     * its edge is not continued by another one outside it, an English plural aside, and a number
     * with what it counts: 「HoE3年目」.
     *
     * @param start the index of the first folded character of the match
     * @param end the index behind the last one
     * @return whether no word is cut
     */
    public boolean isWord(int start, int end) {
        int from = offsets[start];
        int to = offsets[end - 1];
        boolean cutsBefore =
                isWordLetter(original.charAt(from))
                        && from > 0
                        && isWordLetter(original.charAt(from - 1));
        boolean cutsAfter =
                isWordLetter(original.charAt(to))
                        && isWordLetter(at(to + 1))
                        && !isPlural(to + 1)
                        && !isCount(to + 1);
        return !cutsBefore && !cutsAfter;
    }

    /**
     * Returns whether a word may begin at a place of the original: not within Latin letters or
     * digits.
     *
     * @param index the index of a folded character
     * @return whether no word is cut before it
     */
    public boolean isWordStart(int index) {
        int from = offsets[index];
        return from == 0
                || !isWordLetter(original.charAt(from))
                || !isWordLetter(original.charAt(from - 1));
    }

    /** A lone "s" is an English plural and cuts no word. */
    private boolean isPlural(int index) {
        return (at(index) == 's' || at(index) == 'S') && !isWordLetter(at(index + 1));
    }

    /** Behind Latin letters a number is a word of its own where kanji follow: 「3年目」. */
    private boolean isCount(int index) {
        int end = index;
        while (Character.isDigit(at(end))) {
            end++;
        }
        return end > index && !Character.isDigit(at(index - 1)) && Character.isIdeographic(at(end));
    }

    private char at(int index) {
        return index < original.length() ? original.charAt(index) : ' ';
    }

    private static boolean isWordLetter(char c) {
        char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return (narrow < 0x250) && Character.isLetterOrDigit(narrow);
    }

    /** A base character with its combining marks, so that ﾊﾞ is normalised as one. */
    private static int clusterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isCombining(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCombining(char c) {
        return c == 'ﾞ' || c == 'ﾟ' || c == '\u3099' || c == '\u309A' || Character.getType(c) == 6;
    }

    /** Whether NFKC leaves a character as it is: ASCII, kana and nearly all kanji. */
    private static boolean isNormal(char c) {
        return c < 0x80 || (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ー') || isKanji(c);
    }

    private static boolean isKanji(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static char foldLetter(char c) {
        if (c >= 'ぁ' && c <= 'ゖ') {
            return (char) (c - 'ぁ' + 'ァ');
        }
        return Character.toLowerCase(c);
    }

    private static boolean isDropped(char c) {
        return switch (c) {
            case 'ー', '-', '‐', '–', '—', '−', '_', '・', '/', '.', '\'', '’', '〜', '~', '\uFE0F' ->
                    true;
            default -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
        };
    }
}
