package dev.shirube.eval.variant;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The two widths of characters. */
final class Width {

    private static final int FULL_WIDTH = '！' - '!';

    /** Katakana, marks and punctuation to their half-width forms. */
    private static final Map<Character, Character> HALF = half();

    private Width() {}

    static String half(String question) {
        var varied = new StringBuilder();
        for (int i = 0; i < question.length(); i++) {
            char c = question.charAt(i);
            if (c >= '！' && c <= '～') {
                varied.append((char) (c - FULL_WIDTH));
            } else {
                varied.append(narrow(c));
            }
        }
        return varied.toString();
    }

    static String full(String question) {
        var varied = new StringBuilder();
        for (int i = 0; i < question.length(); i++) {
            char c = question.charAt(i);
            varied.append(c >= '!' && c <= '~' ? (char) (c + FULL_WIDTH) : c);
        }
        return varied.toString();
    }

    /** 「ガ」 becomes two characters, 「ｶ」 and its mark. What has no half-width form stays. */
    private static String narrow(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        var narrow = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            Character half = HALF.get(part);
            if (half == null) {
                return String.valueOf(c);
            }
            narrow.append(half.charValue());
        }
        return narrow.toString();
    }

    private static Map<Character, Character> half() {
        var half = new HashMap<Character, Character>();
        for (char c = '｡'; c <= 'ﾟ'; c++) {
            String full = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            half.put(full.charAt(0), c);
        }
        return half;
    }
}
