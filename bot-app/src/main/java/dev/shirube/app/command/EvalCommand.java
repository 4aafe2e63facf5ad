package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.FilePath;
import dev.shirube.app.config.Locations;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.EvalOutput;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.setting.InsightsProperties;
import dev.shirube.app.setting.Settings;
import dev.shirube.eval.Evaluation;
import dev.shirube.eval.LabelReader;
import dev.shirube.eval.Latencies;
import dev.shirube.eval.RunComparison;
import dev.shirube.eval.SavedRun;
import dev.shirube.eval.Scores;
import dev.shirube.eval.Scores.Measure;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores the bot against questions whose answer is known. */
@Command(
        name = "eval",
        description = "Scores the bot against questions whose answer is known.",
        footer = {
            "",
            "FILE has one JSON object a line: {\"id\", \"kind\", \"context\": [...], \"q\",",
            "\"expect\": {\"outcome\", \"guides\": [...], \"sections\": [...], \"contains\":"
                    + " [...]}}",
            "",
            "Measures, each 0 to 1, in brackets its Wilson 95 %% interval:",
            "  outcome    answer, clarify, none, ... as expected",
            "  section    of questions to be answered: right section of the right guide",
            "  passage    of questions that name words: section right and one of them quoted",
            "  guide      of questions to be answered: right guide",
            "  precision  of answers given: right section",
            "  right      all that counts for the question is right",
            "  mrr        mean reciprocal rank of the right section among the first five",
            "",
            "Calibration counts the best candidate of each question, given or declined.",
            "--variants tells how many questions a rule changed, how many of them are right",
            "as they stand and by the rule, and the points lost; --misses lists these too.",
            "Times go to standard error, so that the same answers give the same output."
        })
final class EvalCommand extends BotCommand {

    @Mixin private GuideFolders guides = new GuideFolders();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "The labelled questions. Without a file those that were accepted in insights,"
                            + " see shirube.insights.questions.")
    private String file = "";

    @Option(
            names = "--min",
            paramLabel = "NAME=VALUE",
            description = "Exit with 1 if a measure is lower, for example section=0.75.")
    private Map<Measure, Double> minima = new LinkedHashMap<>();

    @Option(names = "--misses", description = "Print what was not right.")
    private boolean misses;

    @Option(
            names = "--variants",
            description =
                    "Also ask each question with a typing error, in other widths, in hiragana, ..."
                            + " and count what is lost.")
    private boolean variants;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep what came of each question.")
    private @Nullable String save;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "Print what has changed since a run that was saved.")
    private @Nullable String compare;

    EvalCommand(Console console, Startup startup) {
        super(console, startup);
    }

    @Override
    public Integer call() throws IOException {
        if (file.isEmpty()) {
            Path accepted =
                    Locations.labels(
                            startup.settings(guides),
                            Settings.bind(
                                    startup.environment(),
                                    "shirube.insights",
                                    InsightsProperties.class));
            if (!Files.exists(accepted)) {
                console.err().println("Nothing has been accepted yet in " + accepted);
                return ExitCode.FINE;
            }
            file = accepted.toString();
        }
        LabelReader.Labels labels = read();
        labels.problems().forEach(p -> console.err().println(file + ":" + p));
        Optional<SavedRun> before = before();
        Bot bot = startup.bot(guides, console.err());
        Evaluation evaluation = Evaluation.of(labels.labels(), bot.asker());
        var output = new EvalOutput(console.out(), bot, misses);
        output.results(evaluation.judgements());
        SavedRun now = SavedRun.of(evaluation.judgements());
        before.ifPresent(run -> output.changes(RunComparison.of(run, now)));
        if (variants) {
            output.variants(evaluation.judgements());
        }
        if (save != null) {
            now.write(FilePath.of(save));
        }
        console.err().println(times(evaluation.latencies()));
        boolean enough = reaches(new Scores(evaluation.judgements()));
        return enough && labels.problems().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private Optional<SavedRun> before() throws IOException {
        if (compare == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(SavedRun.read(UsageException.requireFile(compare)));
        } catch (SavedRun.NoSavedRunException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private LabelReader.Labels read() throws IOException {
        try (InputStream in = Files.newInputStream(UsageException.requireFile(file))) {
            return new LabelReader().read(in);
        }
    }

    private boolean reaches(Scores scores) {
        boolean enough = true;
        for (Map.Entry<Measure, Double> minimum : minima.entrySet()) {
            double value = scores.value(minimum.getKey());
            if (value < minimum.getValue()) {
                enough = false;
                console.err()
                        .printf(
                                Locale.ROOT,
                                "%s is %.4f, less than %s%n",
                                minimum.getKey().id(),
                                value,
                                minimum.getValue());
            }
        }
        return enough;
    }

    private static String times(Latencies times) {
        return String.format(
                Locale.ROOT,
                "latency: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
                times.quantile(0.5) / 1_000.0,
                times.quantile(0.95) / 1_000.0,
                times.quantile(0.99) / 1_000.0);
    }
}
