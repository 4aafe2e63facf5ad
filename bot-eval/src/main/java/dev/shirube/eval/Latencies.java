package dev.shirube.eval;

import java.util.List;

/**
 * How long answers took.
 *
 * @param micros the times in microseconds, in any order
 */
public record Latencies(List<Long> micros) {

    /** Sorts the times. */
    public Latencies {
        micros = micros.stream().sorted().toList();
    }

    /**
     * Returns the time that a share of the answers did not exceed.
     *
     * @param share 0 to 1
     * @return the time in microseconds, 0 without any answers
     */
    public long quantile(double share) {
        if (micros.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(share * micros.size()) - 1;
        return micros.get(Math.clamp(index, 0, micros.size() - 1));
    }
}
