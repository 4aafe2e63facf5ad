package dev.shirube.app.config;

import dev.shirube.app.people.People;
import dev.shirube.app.people.PeopleProperties;
import dev.shirube.app.setting.AdminProperties;
import dev.shirube.app.setting.InsightsProperties;
import dev.shirube.app.setting.PracticeProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.admin.AdminGaps;
import dev.shirube.live.EncodingLog;
import dev.shirube.live.ReloadLog;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.reply.Messages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The bot as part of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    ShirubeProperties.class,
    InsightsProperties.class,
    AdminProperties.class,
    PeopleProperties.class,
    PracticeProperties.class
})
public class BotConfiguration {

    /** Makes the configuration. */
    public BotConfiguration() {}

    @Bean
    MeaningSource meaningSource(ShirubeProperties settings) {
        MeaningSource meaning = Meanings.of(settings);
        meaning.preload();
        return meaning;
    }

    @Bean
    Keeping keeping(ShirubeProperties settings, Environment environment) {
        return Keeping.start(settings, environment);
    }

    @Bean
    LiveBot liveBot(
            ShirubeProperties settings,
            Environment environment,
            MeaningSource meaning,
            Keeping keeping,
            People people,
            InsightsProperties insights,
            PracticeProperties practice,
            ObjectProvider<AdminGaps> gaps) {
        if (insights.enabled()) {
            Locations.makeOwn(settings);
        }
        return LiveBot.start(
                settings,
                ChatMemory.of(settings.chat(), keeping),
                new ReloadLog(),
                new LiveBot.Surroundings(
                        Admins.of(settings, environment),
                        most -> gaps.getIfAvailable(AdminGaps::none).largest(most),
                        writer -> people.open(writer::hearsDistress),
                        practice.zoneId()),
                meaning,
                new EncodingLog());
    }

    @Bean
    People people(ShirubeProperties settings, PeopleProperties properties, Keeping keeping) {
        return new People(
                properties,
                settings.language(),
                keeping.helpRequests(settings.store().keep()),
                DataFolder.of(settings).resolve("drafts"));
    }

    @Bean
    HealthIndicator peopleHealthIndicator(People people) {
        return () -> ProgramHealth.of(people);
    }

    @Bean
    HealthIndicator meaningHealthIndicator(MeaningSource meaning) {
        return () -> ProgramHealth.of(meaning.status());
    }

    @Bean
    HealthIndicator storeHealthIndicator(Keeping keeping) {
        return () -> ProgramHealth.of(keeping);
    }

    @Bean
    HealthIndicator guidesHealthIndicator(LiveBot bot) {
        return () -> ProgramHealth.of(bot.edition());
    }

    @Bean
    Messages messages(LiveBot bot) {
        return bot.messages();
    }

    @Bean
    ChatService chatService(LiveBot bot) {
        return bot.chat();
    }
}
