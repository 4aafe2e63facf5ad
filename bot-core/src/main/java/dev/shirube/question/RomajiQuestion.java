package dev.shirube.question;

import dev.shirube.text.Language;
import dev.shirube.text.Romaji;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes Japanese that is typed in Latin letters in kana: {@code CTO no nenshu wa?}. What stands in
 * front of the first particle may be a name that is written so anyway. Only what has a word that is
 * known by its reading is taken for Japanese.
 *
 * @param mend writes known words in kanji
 */
record RomajiQuestion(UnaryOperator<String> mend) {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}\\p{N}]*$");

    /** As "CTO", "HoE" and "mr" are, and no word of Japanese. */
    private static final Pattern ABBREVIATION =
            Pattern.compile(".+\\p{Lu}.*|[b-df-hj-np-tv-z]{2,4}");

    /** Written otherwise than they are heard. */
    private static final Map<String, String> PARTICLES = Map.of("wa", "は", "o", "を", "e", "へ");

    private static final Set<String> BEHIND_A_NAME =
            Set.of("no", "wa", "ga", "ni", "o", "wo", "tte", "to", "mo", "de", "desu");

    /** A shorter word has the letters of too many others. */
    private static final int SHORTEST = 4;

    /** Of so many vowels it is tried whether they are long where it is not written. */
    private static final int MOST_LONG = 3;

    /** What makes the vowel before it long. */
    private static final Set<String> LONG = Set.of("う", "お");

    private static final String MAY_BE_LONG = "おこそとのほもよろごぞどぼぽうくすつぬふむゆるぐずづぶぷゅょ";

    /** Returns the question in kana and kanji, or as it is where it is no Japanese. */
    String read(String text) {
        if (text.startsWith("/") || Language.of(text).orElse(Language.JA) != Language.EN) {
            return text;
        }
        String tail =
                text.substring(TAIL.matcher(text).results().findFirst().orElseThrow().start());
        List<String> words = List.of(SPACE.split(text.substring(0, text.length() - tail.length())));
        int name = 0;
        while (name < words.size() && syllables(words.get(name)).isEmpty()) {
            name++;
        }
        boolean behindName =
                name < words.size()
                        && BEHIND_A_NAME.contains(words.get(name).toLowerCase(Locale.ROOT));
        if (name == words.size() || (name > 0 && !behindName)) {
            return text;
        }
        var read = new StringBuilder(String.join(" ", words.subList(0, name)));
        boolean known = false;
        for (String word : words.subList(name, words.size())) {
            List<String> syllables = syllables(word);
            if (syllables.isEmpty() && !ABBREVIATION.matcher(word).matches()) {
                return text;
            }
            Optional<String> meant = word.length() < SHORTEST ? Optional.empty() : known(syllables);
            known |= meant.isPresent();
            read.append(
                    syllables.isEmpty()
                            ? word
                            : meant.orElse(
                                    PARTICLES.getOrDefault(
                                            word.toLowerCase(Locale.ROOT),
                                            String.join("", syllables))));
        }
        return known ? read + tail : text;
    }

    private static List<String> syllables(String word) {
        return ABBREVIATION.matcher(word).matches() ? List.of() : Romaji.syllables(word);
    }

    /** The word with that reading, be its vowels long or not. */
    private Optional<String> known(List<String> syllables) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < syllables.size() && open.size() < MOST_LONG; i++) {
            String kana = syllables.get(i);
            boolean isLong = i + 1 < syllables.size() && LONG.contains(syllables.get(i + 1));
            if (!isLong && MAY_BE_LONG.indexOf(kana.charAt(kana.length() - 1)) >= 0) {
                open.add(i);
            }
        }
        for (int longOnes = 0; longOnes < 1 << open.size(); longOnes++) {
            var kana = new StringBuilder();
            for (int i = 0; i < syllables.size(); i++) {
                kana.append(syllables.get(i));
                int at = open.indexOf(i);
                if (at >= 0 && (longOnes & 1 << at) != 0) {
                    kana.append('う');
                }
            }
            String meant = mend.apply(kana.toString());
            if (!meant.contentEquals(kana)) {
                return Optional.of(meant);
            }
        }
        return Optional.empty();
    }
}
