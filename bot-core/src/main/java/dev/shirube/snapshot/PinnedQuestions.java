package dev.shirube.snapshot;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Questions to which somebody has decided the answer: each gets its section, in whatever way it is
 * spelt, with whatever marks behind it. Immutable.
 */
public final class PinnedQuestions {

    /** Marks at the end, which nobody means anything by. */
    private static final Pattern MARKS = Pattern.compile("[?!。、,~〜…]+$");

    private final Map<String, Snapshot.Place> places = new HashMap<>();

    /**
     * Collects the questions. Of headings that no guide has, none are kept; of several sections the
     * first holds.
     *
     * @param guides the guides
     * @param vocabulary has the questions
     */
    public PinnedQuestions(List<Guide> guides, Vocabulary vocabulary) {
        for (Guide guide : guides) {
            vocabulary
                    .pinnedQuestions()
                    .getOrDefault(guide.slug(), Map.of())
                    .forEach((heading, questions) ->
                            SampleQuestions.section(guide, heading)
                                    .ifPresent(section -> add(guide, section, questions)));
        }
    }

    private void add(Guide guide, Section section, List<String> questions) {
        for (String question : questions) {
            String folded = folded(question);
            if (!folded.isEmpty()) {
                places.putIfAbsent(folded, new Snapshot.Place(guide, section));
            }
        }
    }

    private static String folded(String question) {
        return MARKS.matcher(Folding.fold(question)).replaceFirst("");
    }

    /**
     * Returns the section of a question. Where another guide is talked about, and the question
     * names no job, it is about that other one: there it has none.
     *
     * @param question the question
     * @param conversation what was talked about
     * @return the section with its guide, or nothing
     */
    public Optional<Snapshot.Place> of(Question question, Conversation conversation) {
        Snapshot.Place place = places.get(folded(question.written()));
        if (place == null) {
            return Optional.empty();
        }
        List<String> talkedAbout = conversation.jobs();
        boolean other =
                !talkedAbout.isEmpty()
                        && !talkedAbout.contains(place.guide().slug())
                        && question.subjects().isEmpty();
        return other ? Optional.empty() : Optional.of(place);
    }
}
