package dev.shirube.spelling;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends slips of the fingers in words of Latin letters or katakana: one letter too many, too few or
 * wrong, or two that changed places. What could have been meant is made up letter by letter and
 * looked for among the known words (P. Norvig, "How to Write a Spelling Corrector", 2007). The
 * shorter a word, the fewer slips are believed, for another word may be meant. Immutable.
 */
final class Slips {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[ァ-ヺー]+");
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String KATAKANA = katakana();

    /** The least letters of a word that two letters are believed to have changed places in. */
    private static final int SWAPPED = 4;

    /** The least letters of a word of which one is believed to be missing, surplus or wrong. */
    private static final int MISTAKEN_KATAKANA = 5;

    private static final int MISTAKEN_LATIN = 6;

    /** One letter fewer will do for the words of phrases, which are few. */
    private static final int PHRASE = 1;

    private static final int SHORTEST_PART = 3;

    /** The words of phrases by their folded form. */
    private final Map<String, String> phraseWords = new HashMap<>();

    private final Set<String> spellings = new HashSet<>();
    private final Map<String, String> guideWords = new HashMap<>();
    private final Set<String> guides;

    Slips(Collection<String> phrases, Set<String> guides) {
        this.guides = guides;
        for (String phrase : phrases) {
            Matcher words = WORD.matcher(phrase);
            while (words.find()) {
                spellings.add(words.group());
                phraseWords.putIfAbsent(Folding.fold(words.group()), words.group());
            }
        }
        for (String word : guides) {
            if (word.length() >= SHORTEST_PART && WORD.matcher(word).matches()) {
                // the smaller of two spellings: the order of the words says nothing
                guideWords.merge(Folding.fold(word), word, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
    }

    String mend(String text) {
        return WORD.matcher(text)
                .replaceAll(found -> {
                    String word = found.group();
                    return Matcher.quoteReplacement(meant(word).orElse(word));
                });
    }

    private Optional<String> meant(String written) {
        String folded = Folding.fold(written);
        if (folded.length() < SWAPPED || isKnown(folded)) {
            return spelling(written, folded);
        }
        boolean latin = folded.charAt(0) < 0x80;
        String letters = latin ? LATIN : KATAKANA;
        int shortest = latin ? MISTAKEN_LATIN : MISTAKEN_KATAKANA;
        return swapped(folded)
                .or(() -> doubled(folded))
                .or(() -> surplus(folded, shortest))
                .or(() -> missing(folded, letters, shortest))
                .or(() -> wrong(folded, letters, shortest))
                .or(() -> inParts(written))
                .or(() -> singular(written))
                .filter(word -> latin || !isInDictionary(written));
    }

    /** 「フランス」 is a word though no guide has it, and no slip of 「フリーランス」. */
    private static boolean isInDictionary(String written) {
        List<Morpheme> words = Morphemes.of(written).words();
        return words.size() == 1 && !words.getFirst().reading().isEmpty();
    }

    /** 「サビース」 is 「サービス」 but for the place of the long vowel, which words are searched with. */
    private Optional<String> spelling(String written, String folded) {
        String word = guideWords.get(folded);
        return word == null
                        || folded.length() < SHORTEST_PART
                        || folded.charAt(0) < 0x80
                        || spellings.contains(written)
                        || guides.contains(written)
                        || guides.contains(withoutLongEnd(written))
                ? Optional.empty()
                : Optional.of(word);
    }

    private static String withoutLongEnd(String word) {
        return word.endsWith("ー") ? word.substring(0, word.length() - 1) : word;
    }

    private Optional<String> singular(String written) {
        return written.length() > SWAPPED && written.endsWith("s")
                ? meant(written.substring(0, written.length() - 1)).map(word -> word + "s")
                : Optional.empty();
    }

    private boolean isKnown(String folded) {
        return known(folded, 0) != null
                || (folded.endsWith("s")
                        && known(folded.substring(0, folded.length() - 1), 0) != null)
                || isCompound(folded);
    }

    /** 「キャリアパス」 is known where both its parts are. */
    private boolean isCompound(String folded) {
        if (folded.charAt(0) < 0x80) {
            return false;
        }
        var reached = new boolean[folded.length() + 1];
        reached[0] = true;
        for (int end = SHORTEST_PART; end <= folded.length(); end++) {
            for (int start = 0; start <= end - SHORTEST_PART && !reached[end]; start++) {
                reached[end] = reached[start] && known(folded.substring(start, end), 0) != null;
            }
        }
        return reached[folded.length()];
    }

    /** The known word of a folded form, or null; one that only guides have must be long enough. */
    private @Nullable String known(String folded, int shortest) {
        String word = folded.length() < shortest - PHRASE ? null : phraseWords.get(folded);
        return word == null && folded.length() >= shortest ? guideWords.get(folded) : word;
    }

    private Optional<String> swapped(String folded) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            var letters = new StringBuilder(folded);
            letters.setCharAt(i, folded.charAt(i + 1));
            letters.setCharAt(i + 1, folded.charAt(i));
            String word = known(letters.toString(), SWAPPED + PHRASE);
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A key that was hit twice. */
    private Optional<String> doubled(String folded) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (folded.charAt(i) == folded.charAt(i + 1)) {
                String word =
                        known(
                                new StringBuilder(folded).deleteCharAt(i).toString(),
                                SWAPPED + PHRASE);
                if (word != null) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> surplus(String folded, int shortest) {
        for (int i = 0; i < folded.length(); i++) {
            String word = known(new StringBuilder(folded).deleteCharAt(i).toString(), shortest);
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Optional<String> missing(String folded, String alphabet, int shortest) {
        // "write" is a word, and no "writer" without its end
        int last = alphabet.equals(LATIN) ? folded.length() - 1 : folded.length();
        for (int i = 0; i <= last && folded.length() + 1 >= shortest - PHRASE; i++) {
            for (int letter = 0; letter < alphabet.length(); letter++) {
                var letters = new StringBuilder(folded).insert(i, alphabet.charAt(letter));
                String word = known(letters.toString(), shortest);
                if (word != null) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** A wrong letter; the first one is seldom wrong, but makes another word. */
    private Optional<String> wrong(String folded, String alphabet, int shortest) {
        for (int i = 1; i < folded.length() && folded.length() > shortest - PHRASE; i++) {
            var letters = new StringBuilder(folded);
            for (int letter = 0; letter < alphabet.length(); letter++) {
                letters.setCharAt(i, alphabet.charAt(letter));
                String word = known(letters.toString(), shortest + PHRASE);
                if (word != null) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Mends what a known word leaves over at either end of a compound. */
    private Optional<String> inParts(String written) {
        if (written.charAt(0) < 0x80) {
            return Optional.empty();
        }
        for (int cut = written.length() - SWAPPED; cut >= SHORTEST_PART; cut--) {
            String start = written.substring(0, cut);
            if (known(Folding.fold(start), 0) != null) {
                Optional<String> end = meant(written.substring(cut));
                if (end.isPresent()) {
                    return end.map(word -> start + word);
                }
            }
        }
        for (int cut = SWAPPED; cut <= written.length() - SHORTEST_PART; cut++) {
            String end = written.substring(cut);
            if (known(Folding.fold(end), 0) != null) {
                Optional<String> start = meant(written.substring(0, cut));
                if (start.isPresent()) {
                    return start.map(word -> word + end);
                }
            }
        }
        return Optional.empty();
    }

    private static String katakana() {
        var letters = new StringBuilder();
        for (char c = 'ァ'; c <= 'ヴ'; c++) {
            letters.append(c);
        }
        return letters.toString();
    }
}
