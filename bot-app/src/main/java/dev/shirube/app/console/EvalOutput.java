package dev.shirube.app.console;

import dev.shirube.app.config.Bot;
import dev.shirube.eval.Calibration;
import dev.shirube.eval.GuideShape;
import dev.shirube.eval.Report;
import dev.shirube.eval.RunComparison;
import dev.shirube.eval.Verdict;
import dev.shirube.eval.variant.Robustness;
import dev.shirube.eval.variant.RobustnessReport;
import dev.shirube.guide.Guide;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints tables, with an empty line between them.
 *
 * @param out where to
 * @param bot what was asked
 * @param misses whether to list what was not right
 */
public record EvalOutput(PrintStream out, Bot bot, boolean misses) {

    /** Prints how many were right, and what confidence is worth. */
    public void results(List<Verdict> judgements) {
        var report = new Report();
        print(report.table(judgements));
        block(
                report.shapes(
                        judgements,
                        bot.snapshot().guides().stream()
                                .collect(Collectors.toMap(Guide::slug, GuideShape::of))));
        block(Calibration.of(judgements).lines());
        if (misses) {
            print(report.misses(judgements));
        }
    }

    /** Prints what has changed since another run. */
    public void changes(RunComparison comparison) {
        block(comparison.lines());
    }

    /** Asks again in other words, and prints what that costs. */
    public void variants(List<Verdict> judgements) {
        var report = new RobustnessReport(Robustness.of(judgements, bot.asker()));
        block(report.table());
        if (misses) {
            print(report.lost());
        }
    }

    private void block(List<String> lines) {
        out.println();
        print(lines);
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
    }
}
