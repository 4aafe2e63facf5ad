package dev.shirube.store.sql;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions of a period, read once and counted by any number of aspects: sixteen bytes a
 * question, and each place, each thing that was asked for and each person once. To ask the database
 * for each aspect takes ten times as long where there are many. Not thread-safe.
 */
final class CountedRows {

    private static final int KINDS = 4;

    /** Where people are told apart by a bit each; beyond that by sorting. */
    private static final long MOST_BITS = 1L << 27;

    private static final String BETWEEN = "\u001f";

    private final Numbers places = new Numbers();
    private final Numbers contents = new Numbers();
    private final Map<String, Integer> people = new HashMap<>();
    private final long mostBits;
    private int[] rows = new int[1 << 12];
    private int size;

    CountedRows() {
        this(MOST_BITS);
    }

    /**
     * Makes an empty count.
     *
     * @param mostBits how many bits may tell people apart
     */
    CountedRows(long mostBits) {
        this.mostBits = mostBits;
    }

    /** Numbers for texts, in the order in which they came. */
    private static final class Numbers {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String[]> parts = new ArrayList<>();

        int of(String text) {
            Integer known = numbers.get(text);
            if (known != null) {
                return known;
            }
            numbers.put(text, parts.size());
            parts.add(text.split(BETWEEN, -1));
            return parts.size() - 1;
        }
    }

    /**
     * Adds a question.
     *
     * @param day the day since 1970
     * @param person the pseudonym
     * @param place platform, place and language, see {@link #joined}
     * @param content outcome, 1 where it is in doubt or else 0, reason, job, topic, guide, section
     */
    void add(long day, String person, String place, String content) {
        if (size + KINDS > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[size] = Math.toIntExact(day);
        rows[size + 1] = people.computeIfAbsent(person, p -> people.size());
        rows[size + 2] = places.of(place);
        rows[size + 3] = contents.of(content);
        size += KINDS;
    }

    /** Returns the SQL that puts columns together as {@link #add} takes them. */
    static String joined(String... columns) {
        return String.join(" || '" + BETWEEN + "' || ", columns);
    }

    /** Counts by an aspect; in no order. */
    List<Tally> tallies(Aspect aspect) {
        Map<List<String>, Integer> groups = new LinkedHashMap<>();
        int[] groupOf = new int[size / KINDS];
        Map<Long, Integer> known = new HashMap<>();
        for (int row = 0; row < size; row += KINDS) {
            long source = source(aspect, row);
            Integer group = known.get(source);
            if (group == null) {
                List<String> key = key(aspect, row);
                group = key == null ? -1 : groups.computeIfAbsent(key, k -> groups.size());
                known.put(source, group);
            }
            groupOf[row / KINDS] = group;
        }
        return tallies(groups, groupOf);
    }

    /** Returns what the key of a row hangs on. */
    private long source(Aspect aspect, int row) {
        return switch (aspect) {
            case ALL -> 0;
            case DAY -> rows[row];
            case PLATFORM, PLACE, LANGUAGE -> rows[row + 2];
            case JOB, TOPIC, GUIDE, SECTION, ASKED, GAP -> rows[row + 3];
            case WORDS, GAP_WORDS -> throw new IllegalArgumentException(aspect.name());
        };
    }

    /** Returns the key of a row, or null where the aspect leaves it out. */
    private @Nullable List<String> key(Aspect aspect, int row) {
        String[] place = places.parts.get(rows[row + 2]);
        String[] content = contents.parts.get(rows[row + 3]);
        return switch (aspect) {
            case ALL -> List.of();
            case DAY -> List.of(LocalDate.ofEpochDay(rows[row]).toString());
            case PLATFORM -> List.of(place[0]);
            case PLACE -> List.of(place[0], place[1]);
            case LANGUAGE -> List.of(place[2]);
            case JOB -> List.of(content[3]);
            case TOPIC -> List.of(content[4]);
            case GUIDE -> List.of(content[5]);
            case SECTION -> List.of(content[5], content[6]);
            case ASKED ->
                    content[3].isEmpty() && content[4].isEmpty()
                            ? null
                            : List.of(content[3], content[4]);
            case GAP ->
                    isDeclined(content) || isDoubtful(content)
                            ? List.of(content[2], content[3], content[4])
                            : null;
            case WORDS, GAP_WORDS -> throw new IllegalArgumentException(aspect.name());
        };
    }

    private static boolean isDeclined(String[] content) {
        return content[0].equals(Outcome.NONE.id());
    }

    private static boolean isDoubtful(String[] content) {
        return content[1].equals("1");
    }

    private List<Tally> tallies(Map<List<String>, Integer> groups, int[] groupOf) {
        long[][] counts = new long[groups.size()][KINDS];
        for (int row = 0; row < size; row += KINDS) {
            int group = groupOf[row / KINDS];
            if (group >= 0) {
                String[] content = contents.parts.get(rows[row + 3]);
                boolean answered = content[0].equals(Outcome.ANSWER.id());
                counts[group][answered ? 0 : isDeclined(content) ? 3 : 2]++;
                counts[group][1] += isDoubtful(content) ? 1 : 0;
            }
        }
        long[] asking = people(groups.size(), groupOf);
        var tallies = new ArrayList<Tally>();
        groups.forEach((key, group) -> {
            long[] count = counts[group];
            tallies.add(
                    new Tally(key, count[0], count[1], count[2], count[3], asking[group], 0, 0));
        });
        return tallies;
    }

    /** Counts the people of each group. */
    private long[] people(int groups, int[] groupOf) {
        long[] counts = new long[groups];
        long[] pairs = new long[0];
        BitSet seen = new BitSet();
        boolean bits = (long) groups * people.size() <= mostBits;
        if (!bits) {
            pairs = new long[groupOf.length];
        }
        for (int i = 0; i < groupOf.length; i++) {
            int group = groupOf[i];
            int person = rows[i * KINDS + 1];
            if (!bits) {
                pairs[i] = ((long) group << Integer.SIZE) | person;
            } else if (group >= 0) {
                int bit = group * people.size() + person;
                counts[group] += seen.get(bit) ? 0 : 1;
                seen.set(bit);
            }
        }
        Arrays.sort(pairs);
        for (int i = 0; i < pairs.length; i++) {
            int group = (int) (pairs[i] >> Integer.SIZE);
            if (group >= 0 && (i == 0 || pairs[i] != pairs[i - 1])) {
                counts[group]++;
            }
        }
        return counts;
    }

    /** Counts by an aspect, those of most questions first, or the days by date. */
    List<Tally> tallies(Aspect aspect, int limit) {
        return tallies(aspect).stream().sorted(Tally.order(aspect)).limit(limit).toList();
    }
}
