package dev.shirube.app.config;

import dev.shirube.chat.ChannelPost;
import dev.shirube.chat.DailyQuestion;
import dev.shirube.reply.write.ReplyWriter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;
import java.util.Objects;

/** The question of the day, where an operator wants it. */
@Configuration(proxyBeanMethods = false)
public class DailyConfiguration {

    /** Makes the configuration. */
    public DailyConfiguration() {}

    /** Posters are looked for when the hour has come: by then the adapters have started. */
    @Bean
    @ConditionalOnProperty("shirube.practice.daily.channel")
    DailyPosts dailyPosts(
            ShirubeProperties settings,
            PracticeProperties practice,
            LiveBot bot,
            Keeping keeping,
            ObjectProvider<ChannelPost> posters) {
        PracticeProperties.Daily daily = practice.daily();
        var writer = new ReplyWriter(bot.messages(), settings.addresses());
        var question =
                new DailyQuestion(
                        () -> bot.edition().snapshot(), writer.practice(), settings.language());
        return new DailyPosts(
                new DailyPosts.PlaceOfDay(
                        Objects.requireNonNullElse(daily.platform(), ""),
                        Objects.requireNonNullElse(daily.channel(), ""),
                        daily.hour(),
                        practice.zoneId()),
                posters::stream,
                day -> question.on(day, daily.guide()),
                keeping.occasions(),
                InstantSource.system());
    }
}
