package dev.shirube.eval;

import dev.shirube.eval.SavedRun.Result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What has changed since an earlier run. Questions that only one of the runs asked don't count.
 *
 * @param pairs the questions of both runs, in the order of the later one
 * @param added how many questions only the later run asked
 * @param gone how many only the earlier run asked
 */
public record RunComparison(List<Pair> pairs, int added, int gone) {

    /** Copies the list. */
    public RunComparison {
        pairs = List.copyOf(pairs);
    }

    /**
     * One question in both runs.
     *
     * @param before what came of it earlier
     * @param now what comes of it now
     */
    public record Pair(Result before, Result now) {}

    /**
     * Compares two runs.
     *
     * @param before the earlier run
     * @param now the later run
     * @return what has changed
     */
    public static RunComparison of(SavedRun before, SavedRun now) {
        Map<String, Result> earlier = new LinkedHashMap<>();
        before.results().forEach(result -> earlier.put(result.id(), result));
        var pairs = new ArrayList<Pair>();
        int added = 0;
        for (Result result : now.results()) {
            Result old = earlier.remove(result.id());
            if (old == null) {
                added++;
            } else {
                pairs.add(new Pair(old, result));
            }
        }
        return new RunComparison(pairs, added, earlier.size());
    }

    /**
     * Returns a table by kind, and each question that has become right or wrong.
     *
     * @return the lines
     */
    public List<String> lines() {
        Map<String, List<Pair>> kinds = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            kinds.computeIfAbsent(pair.now().kind(), k -> new ArrayList<>()).add(pair);
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("compared", "n", "before", "now", "difference"));
        kinds.forEach((kind, members) -> rows.add(row(kind, members)));
        rows.add(row("all", pairs));
        var lines = new ArrayList<>(new Table(rows).lines());
        if (added > 0 || gone > 0) {
            lines.add("only now: " + added + ", only before: " + gone);
        }
        pairs.stream()
                .filter(p -> p.now().right() && !p.before().right())
                .forEach(pair -> lines.addAll(change("now right", pair)));
        pairs.stream()
                .filter(p -> !p.now().right() && p.before().right())
                .forEach(pair -> lines.addAll(change("now wrong", pair)));
        return lines;
    }

    private static List<String> row(String kind, List<Pair> members) {
        long before = members.stream().filter(p -> p.before().right()).count();
        long now = members.stream().filter(p -> p.now().right()).count();
        double points = members.isEmpty() ? 0 : 100.0 * (now - before) / members.size();
        return List.of(
                kind,
                String.valueOf(members.size()),
                String.valueOf(before),
                String.valueOf(now),
                now == before
                        ? "-"
                        : String.format(Locale.ROOT, "%+d (%+.1f)", now - before, points));
    }

    private static List<String> change(String what, Pair pair) {
        Result now = pair.now();
        return List.of(
                "",
                "%s: %s (%s): %s".formatted(what, now.id(), now.kind(), now.question()),
                "  before: " + pair.before().given(),
                "  now:    " + now.given());
    }
}
