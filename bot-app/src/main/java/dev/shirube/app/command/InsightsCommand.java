package dev.shirube.app.command;

import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.Knowledge;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.app.insights.GuideNames;
import dev.shirube.app.insights.Insights;
import dev.shirube.app.insights.ReportFormat;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.store.StoreException;
import dev.shirube.store.StoreSettings;
import dev.shirube.store.StoredHistory;

import org.springframework.boot.convert.DurationStyle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells what people asked, and what they did not get. */
@Command(
        name = "insights",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells what people asked, and what the guides had no answer to.",
        footer = {"", "The bot may be running meanwhile. Nothing is sent anywhere."})
final class InsightsCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

    @Mixin private GuideFolders guides = new GuideFolders();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            defaultValue = "7d",
            description = "How far back, for example 30d or 12h; 7d without it.")
    private String since = "7d";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "10",
            description = "How long a list may be; 10 without it.")
    private int most = 10;

    InsightsCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new UsageException("--most must be at least 1");
        }
        Period period = Period.before(length(), Instant.now());
        ShirubeProperties settings = startup.settings(guides);
        StoreSettings store = Keeping.settings(settings, startup.environment());
        GuideNames names =
                GuideNames.of(Knowledge.of(settings).guides(settings.guides().location()).guides());
        try (StoredHistory history = StoredHistory.open(store).orElse(null)) {
            if (history == null) {
                console.err().println("Nothing has been kept yet in " + store.folder());
            }
            QuestionHistory kept =
                    Optional.<QuestionHistory>ofNullable(history)
                            .orElseGet(() -> new QuestionsInMemory(1));
            format.lines(Insights.of(kept, period, names, most)).forEach(console.out()::println);
        } catch (StoreException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.FINE;
    }

    private Duration length() {
        try {
            Duration length = DurationStyle.detectAndParse(since);
            if (length.isPositive()) {
                return length;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new UsageException(
                "--since needs a length of time with its unit (m, h, d), for example 7d");
    }
}
