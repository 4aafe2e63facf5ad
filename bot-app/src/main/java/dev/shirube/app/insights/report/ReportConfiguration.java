package dev.shirube.app.insights.report;

import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.LiveBot;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.insights.KeptQuestions;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.post.PlannedPost;
import dev.shirube.app.post.Schedule;
import dev.shirube.app.setting.ReportProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.store.database.StoreSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

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
        var schedule = new Schedule(report.weekday(), report.hour(), report.zoneOrOwn());
        Supplier<Snapshot> guides = () -> bot.edition().snapshot();
        GapGrouping grouping = GapGrouping.of(guides, Meanings.threads());
        return new PlannedPost(
                "weekly report",
                report.platform(),
                report.channelId(),
                schedule,
                WEEK,
                due -> {
                    var week = new Period(schedule.before(due), due);
                    try (KeptQuestions kept = KeptQuestions.open(store)) {
                        return Optional.of(
                                WeeklyReport.of(kept, grouping, guides.get(), week, schedule.zone())
                                        .reply(settings.language(), report.link()));
                    }
                });
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
