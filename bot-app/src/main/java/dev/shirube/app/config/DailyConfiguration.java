package dev.shirube.app.config;

import dev.shirube.app.post.PlannedPost;
import dev.shirube.app.setting.PracticeProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.practice.DailyQuestion;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.ReplyWriter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The question of the day, where an operator wants it. */
@Configuration(proxyBeanMethods = false)
public class DailyConfiguration {

    /** So long it is still the question of this day. */
    private static final Duration LATE = Duration.ofHours(1);

    /** Makes the configuration. */
    public DailyConfiguration() {}

    @Bean
    @ConditionalOnProperty("shirube.practice.daily.channel")
    PlannedPost dailyQuestion(
            ShirubeProperties settings, PracticeProperties practice, LiveBot bot) {
        PracticeProperties.Daily daily = practice.daily();
        var writer = new ReplyWriter(bot.messages(), settings.addresses());
        var question =
                new DailyQuestion(
                        () -> bot.edition().snapshot(), writer.practice(), settings.language());
        return plan(
                Objects.requireNonNullElse(daily.platform(), ""),
                Objects.requireNonNullElse(daily.channel(), ""),
                daily.hour(),
                practice.zoneId(),
                day -> question.on(day, daily.guide()));
    }

    /** Returns the post of a question each day at an hour. */
    static PlannedPost plan(
            String platform,
            String channel,
            int hour,
            ZoneId zone,
            Function<LocalDate, Optional<Reply>> question) {
        return new PlannedPost(
                "question of the day",
                platform,
                channel,
                now -> lastDue(now, hour, zone),
                LATE,
                due -> question.apply(LocalDate.ofInstant(due, zone)));
    }

    private static Instant lastDue(Instant now, int hour, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        ZonedDateTime due = there.toLocalDate().atTime(hour, 0).atZone(zone);
        return (due.isAfter(there)
                        ? there.toLocalDate().minusDays(1).atTime(hour, 0).atZone(zone)
                        : due)
                .toInstant();
    }
}
