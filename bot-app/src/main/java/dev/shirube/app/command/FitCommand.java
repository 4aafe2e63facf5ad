package dev.shirube.app.command;

import dev.shirube.app.config.Knowledge;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.app.fit.Fit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Finds the weights of the confidence. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds the weights of the confidence from labelled questions.",
        footer = {
            "",
            "PLAN is a YAML list of training sets; docs/confidence.yaml is the one that the",
            "shipped weights come from. The weights go to standard output, what they are worth",
            "to standard error: as fitted, and with each guide left out of the fit in turn."
        })
final class FitCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

    @Parameters(paramLabel = "PLAN", description = "The training sets.")
    private Path plan = Path.of("");

    FitCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(plan)) {
            throw new UsageException("there is no file " + plan);
        }
        ShirubeProperties settings = startup.settings(new GuideFolders());
        try {
            Fit.Fitted fitted = new Fit(Knowledge.of(settings)).fit(plan);
            fitted.report().forEach(console.err()::println);
            fitted.weights().forEach(console.out()::println);
        } catch (Fit.UnusablePlanException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.FINE;
    }
}
