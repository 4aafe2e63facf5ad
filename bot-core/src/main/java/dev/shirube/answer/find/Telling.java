package dev.shirube.answer.find;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.answer.find.Condition.Said;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.relation.Sentences;
import dev.shirube.search.ConditionModel;
import dev.shirube.search.Direction;
import dev.shirube.search.Told;
import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which passages say something in other words than those that are known. Immutable. */
final class Telling {

    /**
     * How far along the direction of a condition a passage says so. Chosen by lists that were
     * labelled on guides that the model is not fitted to, see docs/answer-quality.md.
     */
    private static final double SAYS = 0.14;

    /** A passage that is this much as far along the contrary is of two minds, or denies it. */
    private static final double OF_TWO_MINDS = 0.6;

    /** What is longer says more than one thing, and so does what has several lines. */
    private static final int LONGEST = 200;

    private final Condition condition;
    private final Elsewhere elsewhere;
    private final Map<String, List<Told>> byGuide;

    private Telling(Condition condition, Elsewhere elsewhere, List<Told> found) {
        this.condition = condition;
        this.elsewhere = elsewhere;
        this.byGuide = found.stream().collect(Collectors.groupingBy(told -> told.guide().slug()));
    }

    /** Looks up what is said of a condition; nothing where its meaning is not known. */
    static Optional<Telling> of(Condition condition, Snapshot snapshot, Elsewhere elsewhere) {
        return Optional.ofNullable(condition.meant())
                .flatMap(meant -> along(meant, snapshot))
                .map(found -> new Telling(condition, elsewhere, found));
    }

    private static Optional<List<Told>> along(Condition.Meant meant, Snapshot snapshot) {
        ConditionModel model = snapshot.conditionModel();
        @Nullable Direction contrary = model.saying(meant.id(), !meant.denied()).orElse(null);
        // What says that there is no such thing says first of all what there is not.
        double share = meant.denied() ? 1 : OF_TWO_MINDS;
        return model.saying(meant.id(), meant.denied())
                .map(direction -> snapshot.index().along(direction, SAYS, contrary, share));
    }

    /** What a guide says in other words, the surest first. */
    Optional<Statement> in(Guide guide) {
        return byGuide.getOrDefault(guide.slug(), List.of()).stream()
                .sorted(Comparator.comparingDouble((Told one) -> -one.score()))
                .filter(one -> !elsewhere.isTold(guide, one.section(), condition))
                .filter(one -> condition.denied() || !Headings.isAnsweredWithNo(one))
                .flatMap(one ->
                        sentence(one.passage())
                                .map(text -> new Statement(from(one), text))
                                .stream())
                .findFirst();
    }

    private static Candidate from(Told one) {
        return new Candidate(one.guide(), one.section(), one.passage(), 1);
    }

    /**
     * The sentence that says so: the only one of a passage, or all of a short one. Where the words
     * of the condition say that it is not so, it is not.
     */
    private Optional<String> sentence(Passage passage) {
        List<String> sentences = Sentences.in(passage).toList();
        if (sentences.isEmpty()
                || sentences.stream().anyMatch(one -> condition.saidIn(one) != Said.NOTHING)) {
            return Optional.empty();
        }
        if (sentences.size() == 1) {
            return Optional.of(sentences.getFirst());
        }
        return Optional.of(passage.text())
                .filter(text -> text.length() <= LONGEST && text.indexOf('\n') < 0);
    }
}
