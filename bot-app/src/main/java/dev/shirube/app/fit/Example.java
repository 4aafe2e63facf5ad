package dev.shirube.app.fit;

import java.util.List;

/**
 * A question whose best section is known to be right or wrong.
 *
 * @param set the training set that it is of
 * @param guide the guide of the best section, or the set where that says nothing
 * @param clues how far each clue speaks for the section
 * @param right whether the section is right
 * @param weight how much the example counts
 */
record Example(String set, String guide, List<Double> clues, boolean right, double weight) {

    /** Copies the list. */
    Example {
        clues = List.copyOf(clues);
    }
}
