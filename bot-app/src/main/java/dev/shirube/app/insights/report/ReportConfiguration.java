package dev.shirube.app.insights.report;

import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.LiveBot;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.insights.gaps.QuestionVectors;
import dev.shirube.app.post.PlannedPost;
import dev.shirube.app.setting.ReportProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.store.StoredHistory;
import dev.shirube.store.database.StoreSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends the weekly report where a channel is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportProperties.class)
@ConditionalOnProperty("shirube.insights.report.channel")
public class ReportConfiguration {

    /** Then the next one is due. */
    private static final Duration WEEK = Duration.ofDays(7);

    /** Makes the configuration. */
    public ReportConfiguration() {}

    @Bean
    PlannedPost weeklyReport(
            ReportProperties report,
            ShirubeProperties settings,
            Environment environment,
            LiveBot bot) {
        StoreSettings store = Keeping.settings(settings, environment);
        var schedule = new ReportSchedule(report.weekday(), report.hour(), report.zoneOrOwn());
        var grouping =
                new GapGrouping(
                        new QuestionVectors(
                                question -> bot.edition().snapshot().meaning().question(question),
                                Meanings.threads()),
                        question -> bot.edition().snapshot().withoutJobs(question));
        return new PlannedPost(
                "weekly report",
                report.platform(),
                report.channelId(),
                schedule,
                WEEK,
                due ->
                        Optional.of(
                                of(
                                                schedule.week(due),
                                                schedule.zone(),
                                                store,
                                                grouping,
                                                bot.edition().snapshot())
                                        .reply(settings.language(), report.link())));
    }

    private static WeeklyReport of(
            Period week, ZoneId zone, StoreSettings store, GapGrouping grouping, Snapshot snapshot)
            throws InterruptedException {
        try (StoredHistory history = StoredHistory.open(store).orElse(null)) {
            return (history == null
                            ? new WeeklyReports(
                                    new QuestionsInMemory(1),
                                    (period, limit) -> List.of(),
                                    grouping,
                                    snapshot)
                            : new WeeklyReports(history, history, grouping, snapshot))
                    .of(week, zone);
        }
    }

    @Bean
    AdapterStatus weeklyReportEntrance(ReportProperties report, ObjectProvider<ChannelPost> posts) {
        String when =
                "%s at %d:00 (%s)"
                        .formatted(
                                report.weekday().name().toLowerCase(Locale.ROOT),
                                report.hour(),
                                report.zoneOrOwn());
        return () ->
                posts.stream().anyMatch(post -> post.platform().equals(report.platform()))
                        ? "Weekly report: to %s %s, %s"
                                .formatted(report.platform(), report.channelId(), when)
                        : "Weekly report: off; %s is not switched on".formatted(report.platform());
    }
}
