package dev.shirube.answer.turn;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.ranking.Ranked;
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

    /** What stands in any text by chance once both are folded: 「ナース」 in 「必要なスキル」. */
    private static final Pattern SHORT_KANA = Pattern.compile("[ァ-ヺ]{1,3}");

    /** A name, and how it is folded; one that is too short for that has to stand as written. */
    private record Name(String written, String folded) {

        boolean isIn(Folding text) {
            return SHORT_KANA.matcher(folded).matches()
                    ? text.original().contains(written)
                    : text.hasWord(folded);
        }
    }

    /** The best section that speaks of other jobs, quoting the passage that does. */
    public Optional<Candidate> speakingOf(Ranking ranking, List<String> names) {
        List<Name> all = allNames(names);
        return ranking.sections().stream()
                .flatMap(ranked ->
                        ranked.section().passages().stream()
                                .filter(passage -> speaksOf(passage, all))
                                .map(passage ->
                                        new Candidate(
                                                ranked.guide(), ranked.section(), passage, 1)))
                .findFirst();
    }

    /** Whether a guide speaks anywhere of a job that a question names, by any of its names. */
    public boolean isSpokenOf(Guide guide, Question question, JobMention mention) {
        List<Name> all = allNames(List.of(question.name(mention), mention.job().name()));
        return guide.sections().stream()
                .flatMap(SectionsOnOthers::texts)
                .anyMatch(text -> isAnyIn(all, text));
    }

    /**
     * The guides that have a job among their keywords, then those that list it or head a section
     * with it; a figure of speech is neither.
     */
    Stream<Guide> guides(Ranking ranking, String job) {
        List<Name> all = allNames(List.of(job));
        return Stream.concat(
                        snapshot.guides().stream()
                                .filter(guide ->
                                        guide.frontMatter().keywords().stream()
                                                .anyMatch(keyword -> isAnyIn(all, keyword))),
                        ranking.sections().stream()
                                .filter(ranked -> lists(ranked.section(), all))
                                .map(Ranked::guide))
                .distinct();
    }

    private static boolean lists(Section section, List<Name> names) {
        return isAnyIn(names, section.title())
                || section.passages().stream()
                        .filter(p -> p.kind() == Passage.Kind.ROW || p.kind() == Passage.Kind.ITEM)
                        .anyMatch(p -> isAnyIn(names, p.text()));
    }

    private static Stream<String> texts(Section section) {
        return Stream.concat(
                section.path().stream(), section.passages().stream().map(Passage::text));
    }

    /** Whatever else those jobs are called. */
    private List<Name> allNames(List<String> names) {
        return names.stream()
                .flatMap(name ->
                        Stream.concat(
                                Stream.of(name),
                                snapshot.questions().jobs().otherNames(name).stream()))
                .map(name -> new Name(name, Folding.fold(name)))
                .toList();
    }

    /** A whole table or list speaks of anybody. */
    private static boolean speaksOf(Passage passage, List<Name> names) {
        return switch (passage.kind()) {
            case TABLE, LIST -> false;
            case ROW, ITEM, PARAGRAPH, QUESTION -> isAnyIn(names, passage.text());
        };
    }

    private static boolean isAnyIn(List<Name> names, String text) {
        Folding folding = Folding.of(text);
        return names.stream().anyMatch(name -> name.isIn(folding));
    }

    /** The section of a guide whose heading names somebody else. */
    public Optional<Candidate> headedBy(Guide guide, String name) {
        List<Name> names = allNames(List.of(name));
        return guide.sections().stream()
                .filter(s -> !s.path().isEmpty() && !s.passages().isEmpty())
                .filter(s -> isAnyIn(names, s.title()))
                .findFirst()
                .map(s -> new Candidate(guide, s, PassageChoice.lead(s), 1));
    }
}
