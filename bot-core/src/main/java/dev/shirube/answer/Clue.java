package dev.shirube.answer;

import dev.shirube.answer.Evidence.Scope;

/**
 * Something that speaks for or against the best section being the answer. Each has a weight in
 * {@code confidence.properties}; {@code shirube fit} finds the weights.
 */
public enum Clue {
    /** The question names the job. */
    NAMED,
    /** The question names the job, and something beside a topic is asked for. */
    NAMED_CONTENT,
    /** The question names the job, and the section is on the topic that is asked for. */
    NAMED_TOPIC,
    /** The question names the job, and the guide lacks words that are looked for. */
    NAMED_MISSES,
    /** The job is that of the conversation. */
    TALKED_ABOUT,
    /** The job is that of the conversation, and something beside a topic is asked for. */
    TALKED_ABOUT_CONTENT,
    /** The job is that of the conversation, and the section is on the topic that is asked for. */
    TALKED_ABOUT_TOPIC,
    /** The job is that of the conversation, and the guide lacks words that are looked for. */
    TALKED_ABOUT_MISSES,
    /** There is one guide alone. */
    ONLY,
    /** There is one guide alone, and something beside a topic is asked for. */
    ONLY_CONTENT,
    /** There is one guide alone, and the section is on the topic that is asked for. */
    ONLY_TOPIC,
    /** There is one guide alone, and the guide lacks words that are looked for. */
    ONLY_MISSES,
    /** No job is known. */
    ANYWHERE,
    /** No job is known, and something beside a topic is asked for. */
    ANYWHERE_CONTENT,
    /** No job is known, and the section is on the topic that is asked for. */
    ANYWHERE_TOPIC,
    /** No job is known, and the guide lacks words that are looked for. */
    ANYWHERE_MISSES,
    /** The section has the words that are looked for, and they say something. */
    FITS,
    /** A single sentence of the section says what is asked, and no topic is asked for. */
    SENTENCE,
    /** The guide lacks words that are looked for, but the section is on the topic. */
    MISSES_ON_TOPIC,
    /** Nothing but a topic is asked for, and the section is on it. */
    TOPIC_ALONE,
    /** A topic is asked for that is not the section's. */
    OTHER_TOPIC,
    /** A topic is asked for, and every guide has something on that. */
    TOPIC_WITHOUT_JOB,
    /** The years of experience fit. */
    YEARS,
    /** The question says the heading. */
    HEADING,
    /** The question says the heading, where every guide has such headings. */
    COMMON_HEADING,
    /** The next best section is far behind, as far as the guide speaks of what is asked. */
    MARGIN;

    /**
     * Returns how far it speaks.
     *
     * @param evidence the evidence of the best section
     * @param margin how far the next best is behind in rank
     * @return about 0 to 1; -1 to 1 for years
     */
    public double of(Evidence evidence, double margin) {
        return switch (this) {
            case NAMED -> in(Scope.NAMED, evidence);
            case NAMED_CONTENT -> in(Scope.NAMED, evidence) * content(evidence);
            case NAMED_TOPIC -> in(Scope.NAMED, evidence) * evidence.topic();
            case NAMED_MISSES -> in(Scope.NAMED, evidence) * missed(evidence);
            case TALKED_ABOUT -> in(Scope.TALKED_ABOUT, evidence);
            case TALKED_ABOUT_CONTENT -> in(Scope.TALKED_ABOUT, evidence) * content(evidence);
            case TALKED_ABOUT_TOPIC -> in(Scope.TALKED_ABOUT, evidence) * evidence.topic();
            case TALKED_ABOUT_MISSES -> in(Scope.TALKED_ABOUT, evidence) * missed(evidence);
            case ONLY -> in(Scope.ONLY, evidence);
            case ONLY_CONTENT -> in(Scope.ONLY, evidence) * content(evidence);
            case ONLY_TOPIC -> in(Scope.ONLY, evidence) * evidence.topic();
            case ONLY_MISSES -> in(Scope.ONLY, evidence) * missed(evidence);
            case ANYWHERE -> in(Scope.ANYWHERE, evidence);
            case ANYWHERE_CONTENT -> in(Scope.ANYWHERE, evidence) * content(evidence);
            case ANYWHERE_TOPIC -> in(Scope.ANYWHERE, evidence) * evidence.topic();
            case ANYWHERE_MISSES -> in(Scope.ANYWHERE, evidence) * missed(evidence);
            case FITS ->
                    content(evidence) * evidence.trust() * evidence.content() * evidence.coverage();
            case SENTENCE -> content(evidence) * sentence(evidence);
            case MISSES_ON_TOPIC -> flag(evidence.topic() > 0) * missed(evidence);
            case TOPIC_ALONE -> flag(!evidence.hasContent()) * evidence.topic();
            case OTHER_TOPIC -> flag(evidence.asksTopic() && evidence.topic() == 0);
            case TOPIC_WITHOUT_JOB -> flag(isTopicWithoutJob(evidence));
            case YEARS -> evidence.years();
            case HEADING -> flag(!isTopicWithoutJob(evidence)) * evidence.heading();
            case COMMON_HEADING -> flag(isTopicWithoutJob(evidence)) * evidence.heading();
            case MARGIN -> Math.min(margin, 1) * said(evidence);
        };
    }

    private static double in(Scope scope, Evidence evidence) {
        return flag(evidence.scope() == scope);
    }

    private static double content(Evidence evidence) {
        return flag(evidence.hasContent());
    }

    private static double sentence(Evidence evidence) {
        return evidence.trust() * evidence.sentence() * evidence.coverage();
    }

    private static double missed(Evidence evidence) {
        return content(evidence) * (1 - evidence.coverage());
    }

    private static double said(Evidence evidence) {
        return evidence.hasContent() ? Math.max(evidence.coverage(), evidence.topic()) : 1;
    }

    private static boolean isTopicWithoutJob(Evidence evidence) {
        return evidence.scope() == Scope.ANYWHERE && evidence.asksTopic();
    }

    private static double flag(boolean condition) {
        return condition ? 1 : 0;
    }
}
