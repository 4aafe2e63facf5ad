package dev.shirube.eval.condition;

/**
 * What somebody who read a guide found there.
 *
 * @param guide the slug of the guide
 * @param sense what it is on
 * @param says whether it says so
 * @param sentence the sentence
 */
record Saying(String guide, Sense sense, Says says, String sentence) {

    /** Whether something is said. */
    enum Says {
        /** It is. */
        YES,
        /** Readers could be of two minds. */
        PARTLY,
        /** The contrary is. */
        NO,
        /** It has words of it and says something else. */
        TRAP
    }
}
