package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.ImprovementFiles;
import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.Locations;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.OutputFormat;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.console.Version;
import dev.shirube.app.insights.GuideNames;
import dev.shirube.app.insights.Insights;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.gaps.GapsFormat;
import dev.shirube.app.insights.gaps.QuestionVectors;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.missing.MissingGuides;
import dev.shirube.app.insights.report.ReportConfiguration;
import dev.shirube.app.insights.report.ReportSchedule;
import dev.shirube.app.insights.report.WeeklyReport;
import dev.shirube.app.setting.ReportProperties;
import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.live.ContentLoader;
import dev.shirube.store.StoredHistory;
import dev.shirube.store.database.StoreException;
import dev.shirube.store.database.StoreSettings;

import org.springframework.boot.convert.DurationStyle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private static final int DAYS = 7;

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
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "10",
            description = "How long a list may be; 10 without it.")
    private int most = 10;

    @Option(
            names = "--gaps",
            description =
                    "Tells instead what people asked and did not get, in groups of the same"
                            + " meaning. Needs the words, see shirube.store.words.")
    private boolean gaps;

    @Option(
            names = "--missing",
            description =
                    "Tells instead which guides are missing: jobs that people asked about, and what"
                            + " was noted on the page.")
    private boolean missing;

    @Option(
            names = "--report",
            description = "Prints the report of the last seven days as a channel would get it.")
    private boolean report;

    InsightsCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new UsageException("--most must be at least 1");
        }
        if (format == OutputFormat.MARKDOWN && !missing) {
            throw new UsageException("--format markdown needs --missing");
        }
        Period period = Period.before(length(), Instant.now());
        ShirubeProperties settings = startup.settings(guides);
        StoreSettings store = Keeping.settings(settings, startup.environment());
        if (missing) {
            return tellMissing(period, settings, store);
        }
        if (report) {
            return tellReport(settings, store);
        }
        return gaps ? tellGaps(period, store) : tellAll(period, settings, store);
    }

    private int tellAll(Period period, ShirubeProperties settings, StoreSettings store) {
        GuideNames names =
                GuideNames.of(new ContentLoader(Locations.places(settings)).load().guides());
        try (StoredHistory history = StoredHistory.open(store).orElse(null)) {
            if (history == null) {
                nothingKept(store);
            }
            QuestionHistory kept =
                    Optional.<QuestionHistory>ofNullable(history)
                            .orElseGet(() -> new QuestionsInMemory(1));
            format.report()
                    .lines(Insights.of(kept, period, names, most))
                    .forEach(console.out()::println);
        } catch (StoreException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.FINE;
    }

    private int tellGaps(Period period, StoreSettings store) {
        Bot bot = startup.bot(guides, console.err());
        try (StoredHistory history = StoredHistory.open(store).orElse(null)) {
            if (history == null) {
                nothingKept(store);
            }
            if (!store.words()) {
                console.err()
                        .println(
                                "Words are not kept (shirube.store.words=true), and without them"
                                        + " nothing new can be grouped.");
            }
            GapHistory kept = history == null ? (p, limit) -> List.of() : history;
            var vectors =
                    new QuestionVectors(bot.snapshot().meaning()::question, Meanings.threads());
            GapReport report =
                    GapReport.of(
                            kept,
                            period,
                            new GapGrouping(vectors, bot.snapshot()::withoutJobs),
                            bot.snapshot(),
                            most);
            GapsFormat.lines(report, format.report()).forEach(console.out()::println);
        } catch (StoreException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private int tellMissing(Period period, ShirubeProperties settings, StoreSettings store) {
        Bot bot = startup.bot(guides, console.err());
        try (StoredHistory history = StoredHistory.open(store).orElse(null)) {
            QuestionHistory kept =
                    Optional.<QuestionHistory>ofNullable(history)
                            .orElseGet(() -> new QuestionsInMemory(1));
            MissingGuides list =
                    MissingGuides.of(
                            kept, period, ImprovementFiles.notes(settings).all(), bot.snapshot());
            format.missing().lines(list).forEach(console.out()::println);
        } catch (StoreException | CannotImproveException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.FINE;
    }

    private int tellReport(ShirubeProperties settings, StoreSettings store) {
        Bot bot = startup.bot(guides, console.err());
        ReportProperties report = Settings.report(startup.environment());
        var schedule = new ReportSchedule(report.weekday(), report.hour(), report.zoneOrOwn());
        var vectors = new QuestionVectors(bot.snapshot().meaning()::question, Meanings.threads());
        try {
            WeeklyReport written =
                    ReportConfiguration.of(
                            Period.before(Duration.ofDays(DAYS), Instant.now()),
                            schedule,
                            store,
                            new GapGrouping(vectors, bot.snapshot()::withoutJobs),
                            bot.snapshot());
            console.out()
                    .println(
                            bot.renderer()
                                    .render(written.reply(settings.language(), report.link())));
        } catch (StoreException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private void nothingKept(StoreSettings store) {
        console.err().println("Nothing has been kept yet in " + store.folder());
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
