package dev.shirube.practice;

import dev.shirube.guide.Guide;
import dev.shirube.practice.ModelPoints.Point;

import java.util.List;

/** What somebody who practises an interview gets to see next. Immutable. */
public sealed interface PracticeStep {

    /**
     * A question to be answered.
     *
     * @param question the question
     * @param number which one it is, from 1
     * @param all how many there are
     */
    record Ask(InterviewQuestion question, int number, int all) implements PracticeStep {}

    /**
     * What the guide says of a question that was answered.
     *
     * @param question the question
     * @param points the points of the model answer
     * @param number which one it is, from 1
     * @param all how many there are
     */
    record Review(InterviewQuestion question, List<Point> points, int number, int all)
            implements PracticeStep {
        /** Copies the points. */
        public Review {
            points = List.copyOf(points);
        }
    }

    /**
     * The end.
     *
     * @param guide the guide
     * @param asked the questions that were asked
     * @param answered how many of them were answered
     * @param complete whether there is none left
     * @param days on how many days in a row the person has practised, this one included
     */
    record End(Guide guide, List<InterviewQuestion> asked, int answered, boolean complete, int days)
            implements PracticeStep {
        /** Copies the questions. */
        public End {
            asked = List.copyOf(asked);
        }
    }

    /**
     * That a guide has no questions with answers.
     *
     * @param guide the guide
     */
    record NoQuestions(Guide guide) implements PracticeStep {}

    /**
     * That it has to be told which job is meant.
     *
     * @param guides the guides to choose from
     */
    record WhichJob(List<Guide> guides) implements PracticeStep {
        /** Copies the guides. */
        public WhichJob {
            guides = List.copyOf(guides);
        }
    }

    /** That it is done where nobody else looks on. */
    record Privately() implements PracticeStep {}
}
