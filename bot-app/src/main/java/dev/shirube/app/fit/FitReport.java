package dev.shirube.app.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Tells, set by set, what a probability makes of the examples. */
final class FitReport {

    private static final double BAR = 0.5;
    private static final double LEAST = 1e-9;

    /**
     * Returns a table.
     *
     * @param title what the probability is
     * @param examples the examples
     * @param probability the probability that an example is right
     * @return its lines: of right and of wrong sections how many there are and how many would be
     *     given, and the mean logarithmic loss
     */
    List<String> table(
            String title, List<Example> examples, ToDoubleFunction<Example> probability) {
        var sets = new LinkedHashMap<String, List<Example>>();
        for (Example example : examples) {
            sets.computeIfAbsent(example.set(), set -> new ArrayList<>()).add(example);
        }
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%-28s %6s %7s %6s %7s %6s",
                        title,
                        "right",
                        "given",
                        "wrong",
                        "given",
                        "loss"));
        for (Map.Entry<String, List<Example>> set : sets.entrySet()) {
            lines.add(line(set.getKey(), set.getValue(), probability));
        }
        return lines;
    }

    private static String line(
            String name, List<Example> examples, ToDoubleFunction<Example> probability) {
        int right = 0;
        int rightGiven = 0;
        int wrongGiven = 0;
        double loss = 0;
        for (Example example : examples) {
            double p = probability.applyAsDouble(example);
            boolean given = p >= BAR;
            right += example.right() ? 1 : 0;
            rightGiven += given && example.right() ? 1 : 0;
            wrongGiven += given && !example.right() ? 1 : 0;
            loss -= Math.log(Math.max(LEAST, example.right() ? p : 1 - p));
        }
        int wrong = examples.size() - right;
        return String.format(
                Locale.ROOT,
                "%-28s %6d %7s %6d %7s %6.3f",
                name,
                right,
                share(rightGiven, right),
                wrong,
                share(wrongGiven, wrong),
                loss / examples.size());
    }

    private static String share(int some, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * some / all);
    }
}
