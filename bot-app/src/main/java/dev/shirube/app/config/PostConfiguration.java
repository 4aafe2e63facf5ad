package dev.shirube.app.config;

import dev.shirube.app.post.PlannedPost;
import dev.shirube.app.post.PostSender;
import dev.shirube.app.post.PostThread;
import dev.shirube.app.post.Schedule;
import dev.shirube.app.setting.PracticeProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.chat.practice.DailyQuestion;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.ReplyWriter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Sends what is planned, where anything is, such as the question of the day. */
@Configuration(proxyBeanMethods = false)
public class PostConfiguration {

    /** So long it is still the question of this day. */
    private static final Duration LATE = Duration.ofHours(1);

    /** Makes the configuration. */
    public PostConfiguration() {}

    @Bean
    @ConditionalOnProperty("shirube.practice.daily.channel")
    PlannedPost dailyQuestion(
            ShirubeProperties settings, PracticeProperties practice, LiveBot bot) {
        var writer = new ReplyWriter(bot.messages(), settings.addresses());
        var question =
                new DailyQuestion(
                        () -> bot.edition().snapshot(), writer.practice(), settings.language());
        return daily(practice, day -> question.on(day, practice.daily().guide()));
    }

    static PlannedPost daily(
            PracticeProperties practice, Function<LocalDate, Optional<Reply>> question) {
        PracticeProperties.Daily daily = practice.daily();
        ZoneId zone = practice.zoneId();
        return new PlannedPost(
                "question of the day",
                Objects.requireNonNullElse(daily.platform(), ""),
                Objects.requireNonNullElse(daily.channel(), ""),
                new Schedule(null, daily.hour(), zone),
                LATE,
                due -> question.apply(LocalDate.ofInstant(due, zone)));
    }

    @Bean
    PostThread postThread(
            ObjectProvider<PlannedPost> planned,
            ObjectProvider<ChannelPost> platforms,
            Keeping keeping) {
        return new PostThread(
                planned.stream()
                        .map(post ->
                                new PostSender(
                                        post,
                                        platforms::stream,
                                        keeping.sentPosts(),
                                        InstantSource.system()))
                        .toList());
    }
}
