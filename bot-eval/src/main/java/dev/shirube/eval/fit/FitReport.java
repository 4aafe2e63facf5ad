package dev.shirube.eval.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Tells, set by set, what weights make of cases. */
final class FitReport {

    private static final double BAR = 0.5;
    private static final int PLACES = 3;
    private static final List<Double> SHARES = List.of(0.99, 0.95, 0.9, 0.8, 0.7);

    /**
     * One line a set: how many are right, how many given, and how many of those without an answer.
     */
    List<String> table(String title, List<Case> cases) {
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%-34s %6s %7s %7s %7s %7s %7s %7s",
                        title,
                        "asked",
                        "first",
                        "in 3",
                        "given",
                        "right",
                        "taken",
                        "related"));
        bySet(cases).forEach((name, own) -> lines.add(line(name, own)));
        return lines;
    }

    /** One line a set: how many are right, in the order of sections alone. */
    List<String> places(String title, List<Case> cases) {
        return bySet(cases).entrySet().stream()
                .map(set ->
                        String.format(
                                Locale.ROOT,
                                "%-34s %-26s first %s, in 3 %s",
                                title,
                                set.getKey(),
                                share(set.getValue(), c -> c.isRightWithin(1)),
                                share(set.getValue(), c -> c.isRightWithin(PLACES))))
                .toList();
    }

    private static Map<String, List<Case>> bySet(List<Case> cases) {
        var sets = new LinkedHashMap<String, List<Case>>();
        cases.forEach(c -> sets.computeIfAbsent(c.set().name(), s -> new ArrayList<>()).add(c));
        return sets;
    }

    private static String line(String name, List<Case> cases) {
        List<Case> answered = cases.stream().filter(c -> !c.right().isEmpty()).toList();
        List<Case> taken = answered.stream().map(Case::withoutSection).toList();
        return String.format(
                Locale.ROOT,
                "%-34s %6d %7s %7s %7s %7s %7s %7s",
                name,
                cases.size(),
                share(answered, c -> c.isRightWithin(1)),
                share(answered, c -> c.isRightWithin(PLACES)),
                share(cases, FitReport::isGiven),
                share(answered, c -> isGiven(c) && c.isRightWithin(1)),
                share(taken, FitReport::isGiven),
                share(cases, c -> c.ranking().related() >= BAR));
    }

    /**
     * The curve of declining: what share of the questions whose section was taken away is declined
     * where a share of the others is answered.
     */
    List<String> curve(List<Case> cases) {
        List<Case> answered = cases.stream().filter(c -> !c.right().isEmpty()).toList();
        List<Double> whole = answered.stream().map(c -> c.ranking().confidence()).sorted().toList();
        List<Double> taken =
                answered.stream()
                        .map(c -> c.withoutSection().ranking().confidence())
                        .sorted()
                        .toList();
        var lines = new ArrayList<String>();
        for (double share : SHARES) {
            double bar = whole.get((int) Math.floor((1 - share) * whole.size()));
            long declined = taken.stream().filter(c -> c < bar).count();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%.0f %% answered (from %.2f on): %.1f %% of those without their"
                                    + " section declined",
                            100 * share,
                            bar,
                            100.0 * declined / taken.size()));
        }
        return lines;
    }

    private static boolean isGiven(Case one) {
        return one.ranking().confidence() >= BAR;
    }

    private static String share(List<Case> cases, Predicate<Case> which) {
        return cases.isEmpty()
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        100.0 * cases.stream().filter(which).count() / cases.size());
    }
}
