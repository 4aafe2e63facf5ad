package dev.shirube.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japanese that is written in Latin letters: {@code mou shinitai}. */
public final class Romaji {

    private static final Pattern SYLLABLES =
            Pattern.compile(
                    "(?:([kstpc])(?=\\1|ch)|(?:[cs]h|ts|[bdghkmnprsz]y?|[fjtvwy])?[aiueo]|n)+");

    /** One of these, or half of a doubled consonant. */
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "([kstpc])(?=\\1|ch)|((?:[cs]h|ts|[bdghkmnprsz]y?|[fjtvwy])?)([aiueo])|n");

    private static final String VOWELS = "aiueo";

    /** The kana of each consonant with the five vowels; {@code .} where there is none. */
    private static final Map<String, List<String>> KANA = kana();

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private Romaji() {}

    /**
     * Tells whether all words of a text can be read as Japanese syllables.
     *
     * @param text any text
     * @return whether it may be Japanese in Latin letters; false for a text without letters
     */
    public static boolean may(String text) {
        String[] words = WORDS.split(Folding.fold(text).strip());
        boolean any = false;
        for (String word : words) {
            if (!word.isEmpty()) {
                if (!SYLLABLES.matcher(word).matches()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /**
     * Reads a word as Japanese.
     *
     * @param word a word in Latin letters
     * @return its syllables in hiragana, or none where it cannot be read so
     */
    public static List<String> syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        var syllables = new ArrayList<String>();
        Matcher next = SYLLABLE.matcher(letters);
        int at = 0;
        while (at < letters.length()) {
            String kana = next.region(at, letters.length()).lookingAt() ? kana(next) : ".";
            if (kana.equals(".")) {
                return List.of();
            }
            syllables.add(kana);
            at = next.end();
        }
        return List.copyOf(syllables);
    }

    private static String kana(Matcher syllable) {
        if (syllable.group(1) != null) {
            return "っ";
        }
        if (syllable.group(3) == null) {
            return "ん";
        }
        return KANA.getOrDefault(syllable.group(2), List.of(".", ".", ".", ".", "."))
                .get(VOWELS.indexOf(syllable.group(3)));
    }

    private static Map<String, List<String>> kana() {
        var kana = new HashMap<String, List<String>>();
        for (String row :
                List.of(
                        " あ い う え お",
                        "k か き く け こ",
                        "s さ し す せ そ",
                        "t た ち つ て と",
                        "n な に ぬ ね の",
                        "h は ひ ふ へ ほ",
                        "m ま み む め も",
                        "y や . ゆ . よ",
                        "r ら り る れ ろ",
                        "w わ うぃ . うぇ を",
                        "g が ぎ ぐ げ ご",
                        "z ざ じ ず ぜ ぞ",
                        "d だ ぢ づ で ど",
                        "b ば び ぶ べ ぼ",
                        "p ぱ ぴ ぷ ぺ ぽ",
                        "f ふぁ ふぃ ふ ふぇ ふぉ",
                        "v ゔぁ ゔぃ ゔ ゔぇ ゔぉ",
                        "ts . . つ . .",
                        "sh しゃ し しゅ しぇ しょ",
                        "ch ちゃ ち ちゅ ちぇ ちょ",
                        "j じゃ じ じゅ じぇ じょ")) {
            List<String> cells = List.of(row.split(" "));
            kana.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
        for (String consonant : List.of("k", "n", "h", "m", "r", "g", "b", "p", "s", "z", "d")) {
            String i = kana.getOrDefault(consonant, List.of()).get(1);
            kana.put(consonant + "y", List.of(i + "ゃ", ".", i + "ゅ", ".", i + "ょ"));
        }
        return Map.copyOf(kana);
    }
}
