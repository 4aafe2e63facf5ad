package dev.shirube.eval.variant;

import dev.shirube.eval.Report;
import dev.shirube.eval.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what rules cost. */
public final class RobustnessReport {

    private final List<Robustness> rules;

    /**
     * Prepares a report.
     *
     * @param rules what each rule costs
     */
    public RobustnessReport(List<Robustness> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns the table: one line a rule.
     *
     * @return the lines
     */
    public List<String> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("variant", "changed", "clean", "right", "lost", "gained", "points lost"));
        for (Robustness rule : rules) {
            long lost = rule.lost().size();
            rows.add(
                    List.of(
                            rule.rule().toString(),
                            String.valueOf(rule.pairs().size()),
                            String.valueOf(rule.cleanRight()),
                            String.valueOf(rule.variedRight()),
                            String.valueOf(lost),
                            String.valueOf(rule.variedRight() - rule.cleanRight() + lost),
                            String.format(Locale.ROOT, "%.1f", rule.points())));
        }
        return new Table(rows).lines();
    }

    /**
     * Describes what is only right as it stands.
     *
     * @return a few lines for each such question, rule by rule
     */
    public List<String> lost() {
        var lines = new ArrayList<String>();
        for (Robustness rule : rules) {
            if (!rule.lost().isEmpty()) {
                lines.add("");
                lines.add("lost by " + rule.rule() + ":");
                lines.addAll(new Report().misses(rule.lost()));
            }
        }
        return lines;
    }
}
