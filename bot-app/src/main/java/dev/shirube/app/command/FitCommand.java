package dev.shirube.app.command;

import dev.shirube.app.config.Locations;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.EncodingLines;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.eval.condition.ConditionFit;
import dev.shirube.eval.fit.Fit;
import dev.shirube.live.Content;
import dev.shirube.live.ContentLoader;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.snapshot.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/** Finds the weights of the confidence. */
@Command(
        name = "fit",
        description = "Finds the weights of the confidence from labelled questions.",
        footer = {
            "",
            "PLAN is a YAML list of training sets; docs/answer-model.yaml is the one that the"
                + " shipped weights come from. The weights go to standard output, what they are"
                + " worth to standard error: as fitted, and with each guide left out of the fit in"
                + " turn."
        })
final class FitCommand extends BotCommand {

    @Parameters(paramLabel = "PLAN", description = "The training sets.")
    private String plan = "";

    @Option(
            names = "--ablate",
            description = "Also tell what is lost without each feature; takes several minutes.")
    private boolean ablate;

    @Option(
            names = "--conditions",
            description =
                    "Fit what tells which jobs are like something instead; PLAN is then like"
                            + " docs/conditions/model.yaml.")
    private boolean conditions;

    FitCommand(Console console, Startup startup) {
        super(console, startup);
    }

    @Override
    public Integer call() throws IOException {
        Path file = UsageException.requireFile(plan);
        ShirubeProperties settings = startup.settings(new GuideFolders());
        try {
            Content content = new ContentLoader(Locations.places(settings)).load();
            MeaningSource meaning = Meanings.of(settings);
            EncodingLines progress = new EncodingLines(console.err());
            if (conditions) {
                ConditionFit.Fitted fitted =
                        new ConditionFit(
                                        content.vocabulary(),
                                        content.reader(),
                                        meaning,
                                        Meanings.threads(),
                                        progress)
                                .fit(file);
                fitted.report().forEach(console.err()::println);
                fitted.model().forEach(console.out()::println);
                return ExitCode.FINE;
            }
            var fit =
                    new Fit(
                            content.vocabulary(),
                            content.reader(),
                            guides ->
                                    meaning.complete(
                                            m ->
                                                    Snapshot.of(
                                                            content.vocabulary(),
                                                            guides,
                                                            m,
                                                            DerivedFiles.none()),
                                            Meanings.threads(),
                                            progress));
            Fit.Fitted fitted = fit.fit(file, ablate);
            fitted.report().forEach(console.err()::println);
            fitted.weights().forEach(console.out()::println);
        } catch (Fit.UnusablePlanException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.FINE;
    }
}
