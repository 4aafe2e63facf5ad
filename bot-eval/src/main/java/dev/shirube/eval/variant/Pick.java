package dev.shirube.eval.variant;

import java.util.List;

/** Chooses by the question alone: different for different questions, always the same for one. */
final class Pick {

    private Pick() {}

    /** One of some, at least one. */
    static <T> T of(List<T> choices, String question) {
        return choices.get(Math.floorMod(question.hashCode(), choices.size()));
    }
}
