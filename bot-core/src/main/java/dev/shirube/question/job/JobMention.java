package dev.shirube.question.job;

/**
 * A job named in a question.
 *
 * @param job the job
 * @param start the index of the first character of its name in the question
 * @param end the index behind the last one
 * @param exact whether it was spelt as known; false where a typing error was mended
 */
public record JobMention(Job job, int start, int end, boolean exact) {

    /**
     * Returns whether another mention lies within this one.
     *
     * @param other a mention in the same question
     * @return true if it does
     */
    public boolean contains(JobMention other) {
        return start <= other.start && other.end <= end;
    }
}
