package dev.shirube.text;

import java.util.regex.Pattern;

/** Japanese that is written in Latin letters: {@code mou shinitai}. */
public final class Romaji {

    private static final Pattern SYLLABLES =
            Pattern.compile(
                    "(?:([kstpc])(?=\\1|ch)|(?:[cs]h|ts|[bdghkmnprsz]y?|[fjtvwy])?[aiueo]|n)+");
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
}
