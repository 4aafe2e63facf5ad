package dev.shirube.app.command;

import dev.shirube.app.ask.Asked;
import dev.shirube.app.ask.Asker;
import dev.shirube.app.ask.Given;
import dev.shirube.app.config.Bot;
import dev.shirube.app.eval.Judgement;
import dev.shirube.app.eval.Label;
import dev.shirube.app.eval.LabelReader;
import dev.shirube.app.eval.Latencies;
import dev.shirube.app.eval.Report;
import dev.shirube.app.eval.Scores;
import dev.shirube.app.eval.Scores.Measure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Scores the bot against questions whose answer is known. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
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
            "Times go to standard error, so that the same answers give the same output."
        })
final class EvalCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

    @Mixin private GuideFolders guides = new GuideFolders();

    @Parameters(paramLabel = "FILE", description = "The labelled questions.")
    private Path file = Path.of("");

    @Option(
            names = "--min",
            paramLabel = "NAME=VALUE",
            description = "Exit with 1 if a measure is lower, for example section=0.75.")
    private Map<Measure, Double> minima = new LinkedHashMap<>();

    @Option(names = "--misses", description = "Print what was not right.")
    private boolean misses;

    EvalCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        LabelReader.Labels labels = read();
        labels.problems().forEach(p -> console.err().println(file + ":" + p));
        var judgements = new ArrayList<Judgement>();
        var micros = new ArrayList<Long>();
        Bot bot = startup.bot(guides);
        new BotProblems(bot.library()).printErrors(console.err());
        Asker asker = bot.asker();
        for (Label label : labels.labels()) {
            Asked asked = asker.ask(label.question(), label.context());
            judgements.add(Judgement.of(label, Given.of(asked.answer())));
            micros.add(asked.micros());
        }
        var report = new Report();
        report.table(judgements).forEach(console.out()::println);
        if (misses) {
            report.misses(judgements).forEach(console.out()::println);
        }
        printTimes(new Latencies(micros));
        boolean enough = reaches(new Scores(judgements));
        return enough && labels.problems().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private LabelReader.Labels read() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageException("there is no file " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
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

    private void printTimes(Latencies times) {
        console.err()
                .printf(
                        Locale.ROOT,
                        "latency: p50 %.1f ms, p99 %.1f ms%n",
                        times.quantile(0.5) / 1_000.0,
                        times.quantile(0.99) / 1_000.0);
    }
}
