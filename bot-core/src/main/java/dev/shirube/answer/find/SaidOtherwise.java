package dev.shirube.answer.find;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;
import dev.shirube.vocabulary.FoldedPhrases;
import dev.shirube.vocabulary.Vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What guides may say instead of the words that jobs are looked for by. Immutable. */
final class SaidOtherwise {

    /** What makes a word polite. */
    private static final Pattern POLITE = Pattern.compile("(?<=.{2})(?:さん|さま|様|たち|達)$");

    /** The text is read with either ending. */
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3}[a-rtv-z])s$");

    /** What the kinds of words begin with that mean the same. */
    private static final String SAME = "said-same-";

    private static final Pattern SEVERAL = Pattern.compile("[a-z][ -][a-z]");

    private static final String QUALIFICATION = SAME + "qualification";

    private static final String STATE_QUALIFICATION = SAME + "state-qualification";

    private final Vocabulary vocabulary;

    private final FoldedPhrases phrases;

    SaidOtherwise(Vocabulary vocabulary, FoldedPhrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    /**
     * Other ways in which a guide may say what no guide says in so many words, the nearest first:
     * that machines leave it to people, the same without what one does with it, its words apart.
     */
    List<Condition> of(Condition condition) {
        if (condition.kind() == ConditionKind.AI) {
            var terms =
                    List.of(
                            new ConditionTerm(vocabulary.lowerCase("said-of-machines"), false),
                            new ConditionTerm(vocabulary.lowerCase("said-of-people"), false));
            var people =
                    List.of(new ConditionTerm(vocabulary.lowerCase("said-left-to-people"), false));
            return List.of(
                    condition.by(terms, ConditionKind.LEFT_TO_PEOPLE),
                    condition.by(people, ConditionKind.LEFT_TO_PEOPLE));
        }
        if (condition.kind() != ConditionKind.OTHER) {
            return List.of();
        }
        List<ConditionTerm> things =
                condition.terms().stream()
                        .filter(term -> !isDone(term) && !isAction(term))
                        .toList();
        List<ConditionTerm> apart = things.stream().flatMap(term -> apart(term).stream()).toList();
        return Stream.of(things, apart)
                .filter(terms -> !terms.equals(condition.terms()))
                .filter(terms -> terms.stream().anyMatch(term -> !term.verb()))
                .filter(terms -> terms.stream().noneMatch(SaidOtherwise::isShort))
                .map(terms -> condition.by(terms, ConditionKind.OTHER))
                .toList();
    }

    private static boolean isShort(ConditionTerm term) {
        return !term.verb() && term.wordings().getFirst().length() < 2;
    }

    private static boolean isDone(ConditionTerm term) {
        return term.verb()
                && Morphemes.of(term.wordings().getFirst()).words().stream()
                        .allMatch(word -> word.kind() == Morphemes.Kind.VERB);
    }

    /** 「発信」 of 「インスタで発信する」. */
    private static boolean isAction(ConditionTerm term) {
        Morphemes morphemes = Morphemes.of(term.wordings().getFirst());
        return !term.verb()
                && term.wordings().size() == 1
                && morphemes.words().size() == 1
                && morphemes.isAction(morphemes.words().getFirst());
    }

    private List<ConditionTerm> apart(ConditionTerm term) {
        if (term.verb() || term.wordings().size() > 1) {
            return List.of(term);
        }
        String written = term.wordings().getFirst();
        List<Morpheme> words = Morphemes.of(written).words();
        boolean whole =
                words.stream().anyMatch(word -> word.affix() || word.end() - word.start() < 2);
        return whole
                ? List.of(term)
                : words.stream()
                        .map(word -> noun(written.substring(word.start(), word.end())))
                        .toList();
    }

    /** One of two things, in any word for either. */
    ConditionTerm either(String one, String other) {
        return new ConditionTerm(
                Stream.of(one, other).flatMap(word -> noun(word).wordings().stream()).toList(),
                false);
    }

    /** A thing that has to be said, in any word for it. */
    ConditionTerm noun(String written) {
        String plain = POLITE.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("");
        return new ConditionTerm(
                same(Folding.fold(written)).orElse(List.of(PLURAL.matcher(plain).replaceFirst(""))),
                false);
    }

    /** How guides say the contrary of the only thing that is looked for: 「日勤のみ」 of 「夜勤」. */
    ConditionTerm contrary(List<ConditionTerm> terms) {
        return new ConditionTerm(
                terms.size() == 1
                        ? groups(Folding.fold(terms.getFirst().wordings().getFirst()))
                                .map(kind -> kind.replace(SAME, "said-not-"))
                                .flatMap(kind -> vocabulary.lowerCase(kind).stream())
                                .toList()
                        : List.of(),
                false);
    }

    /** Whether it is a qualification and nothing else that is looked for. */
    boolean isQualification(List<ConditionTerm> terms) {
        return isOnly(terms, QUALIFICATION) || isStateQualification(terms);
    }

    /** Whether it is one of the state, which no other will do for. */
    boolean isStateQualification(List<ConditionTerm> terms) {
        return isOnly(terms, STATE_QUALIFICATION);
    }

    private boolean isOnly(List<ConditionTerm> terms, String group) {
        return terms.size() == 1
                && groups(Folding.fold(terms.getFirst().wordings().getFirst()))
                        .anyMatch(group::equals);
    }

    /** The longest of the known words in a text that are written as several: "stock options". */
    Optional<String> phraseIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return vocabulary.phrases().keySet().stream()
                .filter(kind -> kind.startsWith(SAME))
                .flatMap(kind -> vocabulary.lowerCase(kind).stream())
                .filter(word -> SEVERAL.matcher(word).find() && lower.contains(word))
                .filter(word -> Folding.of(lower).hasWord(Folding.fold(word)))
                .max(Comparator.comparingInt(String::length))
                .map(word ->
                        text.substring(lower.indexOf(word), lower.indexOf(word) + word.length()));
    }

    private Stream<String> groups(String folded) {
        return vocabulary.phrases().keySet().stream()
                .filter(kind -> kind.startsWith(SAME) && phrases.has(kind, folded));
    }

    /** The words that mean the same as one; of several groups the last one of the vocabulary. */
    private Optional<List<String>> same(String folded) {
        return groups(folded).reduce((earlier, later) -> later).map(vocabulary::lowerCase);
    }
}
