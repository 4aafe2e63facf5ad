package dev.shirube.app.insights.gaps;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.chat.history.Tally;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the guides, as they are now, say to a question.
 *
 * @param outcome what comes of it
 * @param sure whether it is answered without doubt
 * @param nearest the passages that come nearest, the best first; what is quoted first of all
 * @param lack what is lacking
 * @param subject what it is lacking in: the job that has no guide, or the slug of the guide that
 *     tells nothing of the topic; else empty
 * @param topic the topic that is lacking, or null
 */
public record Diagnosis(
        Outcome outcome,
        boolean sure,
        List<Near> nearest,
        Lack lack,
        String subject,
        @Nullable Topic topic) {

    private static final int MOST = 3;

    /** What the guides lack. */
    public enum Lack {
        /** A guide to a job. */
        GUIDE,
        /** A section on a topic. */
        SECTION,
        /** Nothing in the guides has to do with it. */
        EVERYTHING,
        /** What is there does not say it in the words that people use. */
        WORDS,
        /** Nothing. */
        NOTHING
    }

    /**
     * A passage that comes near.
     *
     * @param guide the slug of its guide
     * @param section the id of its section
     * @param path the headings of the section
     * @param confidence the probability that it is right, 0 to 1
     * @param text the beginning of the passage, or empty where the section only has parts
     */
    public record Near(
            String guide, String section, List<String> path, double confidence, String text) {

        private static final int LONGEST = 120;

        /** Copies the list. */
        public Near {
            path = List.copyOf(path);
        }

        static Near of(Candidate candidate) {
            String text = candidate.quoted().map(p -> p.text().replaceAll("\\s+", " ")).orElse("");
            boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
            return new Near(
                    candidate.guide().slug(),
                    candidate.section().id(),
                    candidate.section().path(),
                    candidate.confidence(),
                    whole ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
        }
    }

    /** Copies the list. */
    public Diagnosis {
        nearest = List.copyOf(nearest);
    }

    /**
     * Asks a question as if the job had been talked about.
     *
     * @param question the question
     * @param job the slug of a guide; anything else is left out of account
     * @param snapshot the guides
     * @return what they say
     */
    public static Diagnosis of(String question, String job, Snapshot snapshot) {
        return of(new Answerer().answer(question, talkedAbout(job, snapshot), snapshot).answer());
    }

    /**
     * Returns a conversation about a job.
     *
     * @param job the slug of a guide, or anything else
     * @param snapshot the guides
     * @return the conversation, about nothing where there is no such guide
     */
    public static Conversation talkedAbout(String job, Snapshot snapshot) {
        return snapshot.guide(job)
                .map(guide -> new Conversation(guide.slug(), null, null))
                .orElse(Conversation.EMPTY);
    }

    private static Diagnosis of(Answer answer) {
        List<Candidate> given = answer instanceof Answer.Found found ? found.given() : List.of();
        List<Near> nearest =
                Stream.concat(given.stream(), answer.alternatives().stream())
                        .limit(MOST)
                        .map(Near::of)
                        .toList();
        boolean sure = !given.isEmpty() && given.getFirst().confidence() >= Tally.DOUBT;
        return switch (answer) {
            case Answer.None none ->
                    new Diagnosis(
                            answer.outcome(),
                            false,
                            nearest,
                            switch (none.reason()) {
                                case JOB_NOT_COVERED -> Lack.GUIDE;
                                case TOPIC_NOT_COVERED, NOT_SAID ->
                                        none.topic() == null ? Lack.WORDS : Lack.SECTION;
                                case OFF_TOPIC, UNKNOWN_COMMAND, NO_GUIDES -> Lack.EVERYTHING;
                            },
                            subject(none),
                            none.topic());
            case Answer.Found ignored ->
                    new Diagnosis(
                            answer.outcome(),
                            sure,
                            nearest,
                            sure ? Lack.NOTHING : Lack.WORDS,
                            "",
                            null);
            default -> new Diagnosis(answer.outcome(), false, nearest, Lack.NOTHING, "", null);
        };
    }

    private static String subject(Answer.None none) {
        return switch (none.reason()) {
            case JOB_NOT_COVERED, NOT_SAID -> none.subject();
            case TOPIC_NOT_COVERED ->
                    none.guides().stream().findFirst().map(Guide::slug).orElse("");
            case OFF_TOPIC, UNKNOWN_COMMAND, NO_GUIDES -> "";
        };
    }
}
