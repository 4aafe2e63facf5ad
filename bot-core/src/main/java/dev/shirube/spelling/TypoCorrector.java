package dev.shirube.spelling;

import dev.shirube.text.EditDistance;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends one slip of the fingers in a word: a letter too many, too few or wrong, or two that changed
 * places (Damerau's distance of 1). Known words are found by what is left of them when a letter is
 * left out (W. Garbe, "Symmetric Delete spelling correction", 2012). The shorter a word, the fewer
 * slips are believed, for another word may be meant. Immutable.
 */
final class TypoCorrector {

    private static final Pattern WORD =
            Pattern.compile("[A-Za-z]++(?!['’]t)|[ァ-ヺー]+|\\p{IsHan}{3,}");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}+");

    /** The least letters of a word that two letters are believed to have changed places in. */
    private static final int SWAPPED = 4;

    /** The least letters of a word of which one is believed to be missing, surplus or wrong. */
    private static final int MISTAKEN_KATAKANA = 5;

    private static final int MISTAKEN_LATIN = 6;
    private static final int SHORTEST_PART = 3;

    /** Nobody types a longer word, and looking at one takes long. */
    private static final int LONGEST = 24;

    /** Known words by their folded form; those of phrases before those of guides. */
    private final Map<String, String> known = new LinkedHashMap<>();

    private final EnglishWords english;
    private final EnglishWords knownEnglish;

    private final Map<String, List<String>> byDeletion = new HashMap<>();
    private final Set<String> guides;

    /** The phrases that are written in kanji alone. */
    private final Set<String> kanjiPhrases = new HashSet<>();

    TypoCorrector(Collection<String> phrases, Set<String> guides, EnglishWords english) {
        this.guides = guides;
        this.english = english;
        for (Collection<String> some : List.of(phrases, guides)) {
            for (String phrase : some) {
                if (phrase.length() >= SHORTEST_PART && KANJI.matcher(phrase).matches()) {
                    kanjiPhrases.add(phrase);
                }
                Matcher words = WORD.matcher(phrase);
                while (words.find()) {
                    if (!KANJI.matcher(words.group()).matches()) {
                        known.putIfAbsent(Folding.fold(words.group()), words.group());
                    }
                }
            }
        }
        this.knownEnglish = EnglishWords.of(known.keySet());
        for (String word : known.keySet()) {
            if (word.length() >= SWAPPED) {
                for (String left : withOneLess(word)) {
                    byDeletion.computeIfAbsent(left, l -> new ArrayList<>(1)).add(word);
                }
            }
        }
    }

    /** The text with its slips mended. */
    String mend(String text) {
        return WORD.matcher(text)
                .replaceAll(found -> {
                    String word = found.group();
                    if (word.length() > LONGEST) {
                        return Matcher.quoteReplacement(word);
                    }
                    Optional<String> meant =
                            KANJI.matcher(word).matches() ? kanji(word) : meant(word);
                    return Matcher.quoteReplacement(meant.orElse(word));
                });
    }

    private Optional<String> meant(String written) {
        String folded = Folding.fold(written);
        if (folded.isEmpty()) {
            return Optional.empty(); // 「ーー」
        }
        String same = known.get(folded);
        if (same != null) {
            // 「サビース」 is 「サービス」 but for the place of the long vowel
            return folded.length() < SHORTEST_PART || isLatin(folded) || guides.contains(written)
                    ? Optional.empty()
                    : Optional.of(same);
        }
        if (folded.length() < SWAPPED || isKnown(folded)) {
            return Optional.empty();
        }
        boolean latin = isLatin(folded);
        if (!latin && isInDictionary(written)) {
            return Optional.empty(); // 「フランス」 is no slip of 「フリーランス」
        }
        return nearest(folded, latin ? MISTAKEN_LATIN : MISTAKEN_KATAKANA)
                .or(() -> latin ? Optional.empty() : inParts(written));
    }

    private boolean isKnown(String folded) {
        if (known.containsKey(folded)) {
            return true;
        }
        if (isLatin(folded)) {
            // "worked" is no slip of "worker", nor "prevent" of "present"
            return knownEnglish.contains(folded) || english.contains(folded);
        }
        for (int cut = SHORTEST_PART; cut <= folded.length() - SHORTEST_PART; cut++) {
            if (known.containsKey(folded.substring(0, cut)) && isKnown(folded.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(String folded) {
        return folded.charAt(0) < 0x80;
    }

    private static boolean isInDictionary(String written) {
        var words = Morphemes.of(written).words();
        return words.size() == 1 && !words.getFirst().reading().isEmpty();
    }

    private Optional<String> nearest(String folded, int shortest) {
        var candidates = new ArrayList<String>();
        candidates.addAll(byDeletion.getOrDefault(folded, List.of()));
        for (String left : withOneLess(folded)) {
            if (known.containsKey(left)) {
                candidates.add(left);
            }
            candidates.addAll(byDeletion.getOrDefault(left, List.of()));
        }
        Optional<String> swapped =
                candidates.stream()
                        .filter(word -> isSwapped(word, folded) || isDoubled(word, folded))
                        .sorted()
                        .findFirst();
        return swapped.or(() ->
                        candidates.stream()
                                .filter(word ->
                                        Math.min(word.length(), folded.length()) >= shortest - 1)
                                .filter(word ->
                                        Math.max(word.length(), folded.length()) >= shortest)
                                .filter(word -> word.charAt(0) == folded.charAt(0))
                                .filter(word -> EditDistance.between(word, folded) == 1)
                                .sorted()
                                .findFirst())
                .map(known::get);
    }

    private static boolean isSwapped(String word, String folded) {
        if (word.length() != folded.length()) {
            return false;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) != folded.charAt(i)) {
                return word.charAt(i) == folded.charAt(i + 1)
                        && word.charAt(i + 1) == folded.charAt(i)
                        && word.substring(i + 2).equals(folded.substring(i + 2));
            }
        }
        return false;
    }

    /** A key that was hit twice. */
    private static boolean isDoubled(String word, String folded) {
        if (word.length() + 1 != folded.length()) {
            return false;
        }
        int same = 0;
        while (same < word.length() && word.charAt(same) == folded.charAt(same)) {
            same++;
        }
        return same > 0
                && folded.charAt(same) == folded.charAt(same - 1)
                && folded.substring(same + 1).equals(word.substring(same));
    }

    /** Mends what a known word leaves over at either end of a compound. */
    private Optional<String> inParts(String written) {
        for (int cut = SHORTEST_PART; cut <= written.length() - SHORTEST_PART; cut++) {
            String start = written.substring(0, cut);
            String end = written.substring(cut);
            if (end.length() >= SWAPPED && known.containsKey(Folding.fold(start))) {
                Optional<String> meant = nearest(Folding.fold(end), MISTAKEN_KATAKANA);
                if (meant.isPresent()) {
                    return meant.map(word -> start + word);
                }
            }
            if (start.length() >= SWAPPED && known.containsKey(Folding.fold(end))) {
                Optional<String> meant = nearest(Folding.fold(start), MISTAKEN_KATAKANA);
                if (meant.isPresent()) {
                    return meant.map(word -> word + end);
                }
            }
        }
        return Optional.empty();
    }

    /** Two kanji that changed places: mended where a phrase comes out. */
    private Optional<String> kanji(String written) {
        if (Morphemes.of(written).words().size() == 1) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < written.length(); i++) {
            var swapped = new StringBuilder(written);
            swapped.setCharAt(i, written.charAt(i + 1));
            swapped.setCharAt(i + 1, written.charAt(i));
            if (hasPhrase(swapped.toString(), i)) {
                return Optional.of(swapped.toString());
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase stands where two kanji changed places. */
    private boolean hasPhrase(String text, int at) {
        for (int start = 0; start <= at; start++) {
            for (int end = Math.max(at + 2, start + SHORTEST_PART); end <= text.length(); end++) {
                if (kanjiPhrases.contains(text.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> withOneLess(String word) {
        var left = new ArrayList<String>(word.length());
        for (int i = 0; i < word.length(); i++) {
            left.add(word.substring(0, i) + word.substring(i + 1));
        }
        return left;
    }
}
