package dev.shirube.discord.connection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of the servers this program looks after.
 *
 * @param first the first shard that runs here
 * @param last the last shard that runs here, or {@link #AUTO}
 * @param total how many shards there are in all, or {@link #AUTO} for as many as Discord recommends
 */
record Shards(int first, int last, int total) {

    /** Stands for a number that Discord tells. */
    static final int AUTO = -1;

    private static final Pattern COUNT = Pattern.compile("([1-9]\\d{0,3})");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?/([1-9]\\d{0,3})");

    /**
     * Reads the setting.
     *
     * @param text {@code auto}, a count such as {@code 4}, or a part of all shards such as {@code
     *     0-3/8} or {@code 5/8}
     * @return the shards
     * @throws IllegalArgumentException if it is none of these
     */
    static Shards parse(String text) {
        String setting = text.strip();
        if (setting.equalsIgnoreCase("auto")) {
            return new Shards(0, AUTO, AUTO);
        }
        if (COUNT.matcher(setting).matches()) {
            int total = Integer.parseInt(setting);
            return new Shards(0, total - 1, total);
        }
        Matcher range = RANGE.matcher(setting);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            int total = Integer.parseInt(range.group(3));
            if (first <= last && last < total) {
                return new Shards(first, last, total);
            }
        }
        throw new IllegalArgumentException(
                "shirube.discord.shards: \"%s\" must be auto, a count (4) or a range of all (0-3/8)"
                        .formatted(setting));
    }

    /** Returns these shards with Discord's recommendation in the place of what is open. */
    Shards resolved(int recommended) {
        return total == AUTO ? new Shards(0, recommended - 1, recommended) : this;
    }
}
