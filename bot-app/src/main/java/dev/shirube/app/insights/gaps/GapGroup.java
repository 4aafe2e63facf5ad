package dev.shirube.app.insights.gaps;

import java.util.List;

/**
 * Questions about one job that mean the same and were not answered, or in doubt.
 *
 * @param id 16 hexadecimal digits made of job and name: the same as long as these are
 * @param name the most central question: the one that is nearest to all others
 * @param wordings all ways in which it was asked, the most frequent first
 * @param people how many people asked
 * @param times how often it was asked
 * @param declined how often there was no answer
 * @param unhelpful how often somebody said that the answer did not help
 * @param doubtful how often the answer was in doubt
 * @param job the job that was asked about, or empty
 * @param topic the topic that was asked about most, or empty
 * @param reason why there was no answer in most cases, or empty
 */
public record GapGroup(
        String id,
        String name,
        List<Wording> wordings,
        long people,
        long times,
        long declined,
        long unhelpful,
        long doubtful,
        String job,
        String topic,
        String reason) {

    /**
     * One way in which a question was asked.
     *
     * @param words the words, masked
     * @param times how often it was asked so
     * @param people by how many people
     */
    public record Wording(String words, long times, long people) {}

    /** Copies the list. */
    public GapGroup {
        wordings = List.copyOf(wordings);
    }
}
