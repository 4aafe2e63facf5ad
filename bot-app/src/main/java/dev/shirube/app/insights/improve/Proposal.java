package dev.shirube.app.insights.improve;

import java.util.List;

/**
 * Questions that are to be answered, and what the bot is to learn for that.
 *
 * @param change what it is to learn
 * @param job the slug of the guide that the questions were asked about, or empty where they name
 *     their job themselves, or none
 * @param questions the questions, at least one
 */
public record Proposal(Change change, String job, List<String> questions) {

    /** Copies the list without blank and doubled questions. */
    public Proposal {
        questions =
                questions.stream().map(String::strip).filter(q -> !q.isEmpty()).distinct().toList();
    }
}
