package dev.shirube.answer.turn;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.snapshot.Snapshot;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What guides have sections on.
 *
 * @param snapshot the guides
 */
public record GuideTopics(Snapshot snapshot) {

    private static final String ABOUT = "about";

    /** Whether a section of a guide is on a topic. */
    public boolean has(Guide guide, String topic) {
        return guide.sections().stream().anyMatch(section -> snapshot.isAbout(section, topic));
    }

    /** What the job of a guide is: the section on that, else the text before the first heading. */
    public Optional<Candidate> about(Guide guide) {
        Stream<Section> told =
                guide.sections().stream()
                        .filter(s -> !s.path().isEmpty() && snapshot.isAbout(s, ABOUT));
        Stream<Section> before =
                guide.sections().stream()
                        .filter(s -> s.path().isEmpty() && !s.passages().isEmpty());
        return Stream.concat(told, before)
                .findFirst()
                .map(s -> new Candidate(guide, s, PassageChoice.lead(s), 1));
    }
}
