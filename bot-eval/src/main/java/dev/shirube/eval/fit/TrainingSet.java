package dev.shirube.eval.fit;

import java.nio.file.Path;
import java.util.List;

/**
 * Questions to be asked on some guides.
 *
 * @param name what to call it
 * @param questions the file of labelled questions
 * @param guides the folders of the guides
 * @param from how many questions of the file to pass by
 * @param count how many questions to ask at the most
 * @param weight how much each example counts
 * @param asked what is known of the questions
 * @param knowsJob whether the questions are asked in their context, which tells the job
 * @param chosenBy whether the fit is judged by this set, each of its guides left out in turn
 */
record TrainingSet(
        String name,
        Path questions,
        List<Path> guides,
        int from,
        int count,
        double weight,
        Asked asked,
        boolean knowsJob,
        boolean chosenBy) {

    /** Copies the list. */
    TrainingSet {
        guides = List.copyOf(guides);
    }

    /** What is known of the questions of a set. */
    enum Asked {
        /** They are labelled for these guides. */
        LABELLED,
        /** The same, each put as one about its job, which nothing else tells. */
        LABELLED_ABOUT_A_JOB,
        /** The same, each put to somebody who was shown a section: every third asks on of it. */
        LABELLED_AFTER_AN_ANSWER,
        /** They are about something that these guides don't cover: whatever is found is wrong. */
        OFF_TOPIC,
        /** The same, asked of somebody who has just talked about a job. */
        OFF_TOPIC_IN_CONVERSATION,
        /** The same, each put as one about the job of a guide. */
        OFF_TOPIC_ABOUT_A_JOB
    }
}
