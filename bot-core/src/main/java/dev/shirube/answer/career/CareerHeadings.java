package dev.shirube.answer.career;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the sections of a guide whose headings say that they are on what comes before or after the
 * job, whatever topic they were taken for.
 *
 * @param snapshot the guides
 */
record CareerHeadings(Snapshot snapshot) {

    private static final String NEXT = "said-in-headings-on-next";
    private static final String LEAVING = "said-in-headings-on-leaving";
    private static final String ENTRY = "said-in-headings-on-entry";
    private static final String PATH = "career-path";
    private static final String GETTING_IN = "entry";

    /** What stands behind the name of a job that may go without it. */
    private static final String ENDINGS = "(?:員|者|職|マン|の人|さん|業)$";

    /**
     * The sections on what comes next.
     *
     * @param guide the guide
     * @param leaving whether those on other jobs come first, and not those on rising in this one
     */
    List<Candidate> next(Guide guide, boolean leaving) {
        Comparator<Section> order =
                Comparator.comparing(section ->
                        leaving ? !isHeaded(section, LEAVING) : !snapshot.isAbout(section, PATH));
        return Stream.concat(headed(guide, NEXT), headed(guide, LEAVING))
                .distinct()
                .sorted(order)
                .map(section -> whole(guide, section))
                .toList();
    }

    /** The section on how one gets into the job. */
    Optional<Candidate> entry(Guide guide) {
        return onEntry(guide).findFirst().map(section -> whole(guide, section));
    }

    /** What a section on how one gets into the job says to those who come from another. */
    Optional<Candidate> entry(Guide guide, List<String> from) {
        List<String> names =
                from.stream()
                        .map(name -> Folding.fold(name.replaceFirst(ENDINGS, "")))
                        .filter(name -> name.length() > 1)
                        .toList();
        return onEntry(guide)
                .flatMap(section ->
                        section.passages().stream()
                                .filter(passage -> isSaid(passage, names))
                                .map(passage -> new Candidate(guide, section, passage, 1)))
                .findFirst();
    }

    private Stream<Section> onEntry(Guide guide) {
        return Stream.concat(
                        headed(guide, ENTRY),
                        told(guide).filter(section -> snapshot.isAbout(section, GETTING_IN)))
                .distinct();
    }

    private static boolean isSaid(Passage passage, List<String> names) {
        return switch (passage.kind()) {
            case TABLE, LIST -> false;
            case ROW, ITEM, PARAGRAPH, QUESTION -> {
                Folding text = Folding.of(passage.text());
                yield names.stream().anyMatch(text::hasWord);
            }
        };
    }

    private Stream<Section> headed(Guide guide, String cues) {
        return told(guide).filter(section -> isHeaded(section, cues));
    }

    private static Stream<Section> told(Guide guide) {
        return guide.sections().stream()
                .filter(section -> !section.path().isEmpty() && !section.passages().isEmpty());
    }

    private boolean isHeaded(Section section, String cues) {
        Folding title = Folding.of(section.title());
        return snapshot.phrases().of(cues).stream().anyMatch(title::hasWord);
    }

    private static Candidate whole(Guide guide, Section section) {
        return new Candidate(guide, section, PassageChoice.lead(section), 1);
    }
}
