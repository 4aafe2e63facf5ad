package dev.shirube.spelling;

/** The scripts that Japanese is written in, letter by letter. */
final class Scripts {

    private Scripts() {}

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
    }

    static boolean isKanji(char c) {
        return Character.isIdeographic(c);
    }

    static boolean hasKanji(String text) {
        return text.chars().anyMatch(c -> isKanji((char) c));
    }

    static boolean isHiragana(String text) {
        return text.chars().allMatch(c -> isHiragana((char) c));
    }

    static boolean isKatakana(String text) {
        return text.chars().allMatch(c -> isKatakana((char) c));
    }

    static boolean isKanji(String text) {
        return text.chars().allMatch(c -> isKanji((char) c));
    }

    /** The hiragana of a text as katakana, one for one. */
    static String katakana(String text) {
        var kana = new StringBuilder(text);
        for (int i = 0; i < kana.length(); i++) {
            if (isHiragana(kana.charAt(i))) {
                kana.setCharAt(i, (char) (kana.charAt(i) - 'ぁ' + 'ァ'));
            }
        }
        return kana.toString();
    }
}
