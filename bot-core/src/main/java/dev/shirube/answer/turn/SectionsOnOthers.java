package dev.shirube.answer.turn;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.ranking.Ranking;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a guide speaks of others than its own job, by any of their names.
 *
 * @param snapshot the guides
 */
public record SectionsOnOthers(Snapshot snapshot) {

    /** What stands in any text by chance: 「ナース」 in 「こなす」, once both are folded. */
    private static final Pattern SHORT_KANA = Pattern.compile("[ぁ-ゖ]{1,3}");

    /** The best section that speaks of other jobs, quoting the passage that does. */
    public Optional<Candidate> speakingOf(Ranking ranking, List<String> names) {
        List<String> folded = foldedNames(names);
        return ranking.sections().stream()
                .flatMap(ranked ->
                        ranked.section().passages().stream()
                                .filter(passage -> speaksOf(passage, folded))
                                .map(passage ->
                                        new Candidate(
                                                ranked.guide(), ranked.section(), passage, 1)))
                .findFirst();
    }

    /** Whether a guide speaks of a job anywhere, by any of its names. */
    public boolean isSpokenOf(Guide guide, List<String> names) {
        List<String> folded = foldedNames(names);
        return guide.sections().stream()
                .flatMap(s ->
                        Stream.concat(s.path().stream(), s.passages().stream().map(Passage::text)))
                .map(Folding::of)
                .anyMatch(text -> folded.stream().anyMatch(text::hasWord));
    }

    /** Whatever else those jobs are called. */
    private List<String> foldedNames(List<String> names) {
        return names.stream()
                .flatMap(name ->
                        Stream.concat(
                                Stream.of(name),
                                snapshot.questions().jobs().otherNames(name).stream()))
                .map(Folding::fold)
                .filter(name -> !SHORT_KANA.matcher(name).matches())
                .toList();
    }

    /** A whole table or list speaks of anybody. */
    private static boolean speaksOf(Passage passage, List<String> names) {
        return switch (passage.kind()) {
            case TABLE, LIST -> false;
            case ROW, ITEM, PARAGRAPH, QUESTION -> {
                Folding text = Folding.of(passage.text());
                yield names.stream().anyMatch(text::hasWord);
            }
        };
    }

    /** The section of a guide whose heading names somebody else. */
    public Optional<Candidate> headedBy(Guide guide, String name) {
        List<String> names = foldedNames(List.of(name));
        return guide.sections().stream()
                .filter(s -> !s.path().isEmpty() && !s.passages().isEmpty())
                .filter(s -> names.stream().anyMatch(Folding.of(s.title())::hasWord))
                .findFirst()
                .map(s -> new Candidate(guide, s, PassageChoice.lead(s), 1));
    }
}
