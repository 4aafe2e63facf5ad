package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.Locations;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.insights.GuideNames;
import dev.shirube.app.insights.Insights;
import dev.shirube.app.insights.KeptQuestions;
import dev.shirube.app.insights.ReportFormat;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.improve.MissingGuides;
import dev.shirube.app.insights.improve.NotedGuides;
import dev.shirube.app.insights.report.WeeklyReport;
import dev.shirube.app.setting.ReportProperties;
import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.history.Period;
import dev.shirube.live.ContentLoader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.store.database.StoreException;
import dev.shirube.store.database.StoreSettings;

import org.springframework.boot.convert.DurationStyle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells what people asked, and what they did not get. */
@Command(
        name = "insights",
        description = "Tells what people asked, and what the guides had no answer to.",
        footer = {"", "The bot may be running meanwhile. Nothing is sent anywhere."})
final class InsightsCommand extends BotCommand {

    private static final int DAYS = 7;

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
        super(console, startup);
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new UsageException("--most must be at least 1");
        }
        if (format == ReportFormat.MARKDOWN && !missing) {
            throw new UsageException("--format markdown needs --missing");
        }
        Period period = Period.before(length(), Instant.now());
        ShirubeProperties settings = startup.settings(guides);
        StoreSettings store = Keeping.settings(settings, startup.environment());
        try (KeptQuestions kept = KeptQuestions.open(store)) {
            lines(kept, period, settings, store).forEach(console.out()::println);
        } catch (StoreException | CannotImproveException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private List<String> lines(
            KeptQuestions kept, Period period, ShirubeProperties settings, StoreSettings store)
            throws CannotImproveException, InterruptedException {
        if (missing) {
            List<NotedGuides.Note> notes = new NotedGuides(Locations.notes(settings)).all();
            Snapshot guides = startup.bot(this.guides, console.err()).snapshot();
            return MissingGuides.of(kept.questions(), period, notes, guides).lines(format);
        }
        if (report) {
            return report(settings, kept);
        }
        if (kept.store() == null) {
            console.err().println("Nothing has been kept yet in " + store.folder());
        }
        if (gaps) {
            return gaps(period, kept, store.words());
        }
        GuideNames names =
                GuideNames.of(new ContentLoader(Locations.places(settings)).load().guides());
        return Insights.of(kept.questions(), period, names, most).lines(format);
    }

    private List<String> gaps(Period period, KeptQuestions kept, boolean words)
            throws InterruptedException {
        Snapshot snapshot = startup.bot(guides, console.err()).snapshot();
        if (!words) {
            console.err()
                    .println(
                            "Words are not kept (shirube.store.words=true), and without them"
                                    + " nothing new can be grouped.");
        }
        GapGrouping grouping = GapGrouping.of(() -> snapshot, Meanings.threads());
        return GapReport.of(kept.gaps(), period, grouping, snapshot, most).lines(format);
    }

    private List<String> report(ShirubeProperties settings, KeptQuestions kept)
            throws InterruptedException {
        Bot bot = startup.bot(guides, console.err());
        ReportProperties report =
                Settings.bind(
                        startup.environment(), "shirube.insights.report", ReportProperties.class);
        WeeklyReport written =
                WeeklyReport.of(
                        kept,
                        GapGrouping.of(bot::snapshot, Meanings.threads()),
                        bot.snapshot(),
                        Period.before(Duration.ofDays(DAYS), Instant.now()),
                        report.zoneOrOwn());
        return List.of(bot.renderer().render(written.reply(settings.language(), report.link())));
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
