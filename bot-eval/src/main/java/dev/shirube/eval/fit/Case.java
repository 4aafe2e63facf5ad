package dev.shirube.eval.fit;

import dev.shirube.ranking.Ranked;
import dev.shirube.ranking.Ranking;

import java.util.Set;

/**
 * A question with the sections that were compared, of which it is known which are right.
 *
 * @param set the training set that it is of
 * @param guide the guide that it is about, or the name of the set where that says nothing
 * @param ranking the sections
 * @param right the ids of those that are right; none where the guides don't tell it
 * @param related whether it is a question for guides
 */
record Case(TrainingSet set, String guide, Ranking ranking, Set<String> right, Related related) {

    /** Whether a question is one for guides, whatever these tell. */
    enum Related {
        YES,
        NO,
        /** It is, and no guide tells it: nothing that was compared can show that. */
        UNTOLD
    }

    /** Copies the ids. */
    Case {
        right = Set.copyOf(right);
    }

    boolean isRight(Ranked ranked) {
        return right.contains(ranked.section().id());
    }

    /** Whether a right section is among the first. */
    boolean isRightWithin(int places) {
        return ranking.sections().stream().limit(places).anyMatch(this::isRight);
    }

    /** The same, ranked otherwise. */
    Case with(Ranking other) {
        return new Case(set, guide, other, right, related);
    }

    /** The same as if the guide did not tell it: whatever is found is wrong. */
    Case withoutSection() {
        return new Case(set, guide, ranking.without(this::isRight), Set.of(), related);
    }
}
