package dev.shirube.spelling;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Tells from the words of a text whether kana in it are spoken for, or may stand for another word.
 *
 * @param text the text
 * @param morphemes its words
 * @param verbs the folded readings of verbs that guides use
 */
record KanaContext(String text, Morphemes morphemes, Set<String> verbs) {

    /** The verb that makes verbs of nouns. */
    private static final String DO = "する";

    /** What begins something new wherever it stands. */
    private static final Set<String> ASKING = Set.of("なに", "なん", "だれ");

    /**
     * Whether a word may begin or end here: where the dictionary's word does, or another script,
     * unless that is within a word of the dictionary: none begins within 「変わり」.
     */
    boolean isEdge(int at) {
        return at == 0
                || at == text.length()
                || morphemes.isWhole(at, at)
                || (!isWithinWord(at)
                        && !(Scripts.isHiragana(text.charAt(at - 1))
                                && Scripts.isHiragana(text.charAt(at))));
    }

    /**
     * Whether a word goes on here that is surely one: it has kanji, or is an ending, or a verb of
     * the guides. What else looks like a word in kana may be cut out of others.
     */
    boolean isWithinWord(int at) {
        return morphemes.words().stream()
                .filter(word -> word.start() < at && at < word.end())
                .anyMatch(word ->
                        Scripts.hasKanji(spelt(word))
                                || word.kind() == Kind.FUNCTION
                                || verbs.contains(Folding.fold(word.base())));
    }

    /**
     * Whether the kana are an ending behind the word that it belongs to, as 「せんように」 in 「後悔せんように」
     * and 「どうし」 in 「部品どうし」.
     */
    boolean isEnding(int start, int end) {
        if (morphemes.within(start, end).stream().anyMatch(word -> word.reading().isEmpty())) {
            return false; // cut anyhow, since nothing fits
        }
        @Nullable Morpheme before = null;
        @Nullable Morpheme first = null;
        for (Morpheme word : morphemes.words()) {
            before = word.end() == start ? word : before;
            first = word.start() == start ? word : first;
        }
        if (before == null || first == null || before.kind() == Kind.FUNCTION) {
            return false;
        }
        boolean compound = first.end() == end && before.kind() == Kind.NOUN;
        boolean ending = first.kind() == Kind.FUNCTION || first.affix() || first.base().equals(DO);
        return (ending || compound) && !ASKING.contains(first.base());
    }

    /** Whether a verb, in whatever form, ends here. */
    boolean endsVerb(int at) {
        return morphemes.words().stream()
                .anyMatch(word -> word.end() == at && word.kind() == Kind.VERB);
    }

    /** Whether only a part of some word of the dictionary lies in a range. */
    boolean cutsKnownWord(int start, int end) {
        return morphemes.within(start, end).stream()
                .filter(word -> word.start() < start || end < word.end())
                .anyMatch(word -> !word.reading().isEmpty());
    }

    /** Whether some kana in a range are not spoken for: 「党は」 is no 「党派」, and 「求め」 is written so. */
    boolean hasFreeKana(int start, int end) {
        return morphemes.within(start, end).stream()
                .filter(word -> Scripts.isHiragana(spelt(word)))
                .anyMatch(word -> word.end() - word.start() > 1 || word.kind() == Kind.NOUN);
    }

    private String spelt(Morpheme word) {
        return text.substring(word.start(), word.end());
    }
}
