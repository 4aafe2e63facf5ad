package dev.shirube.app.config;

import dev.shirube.chat.ChatPorts;
import dev.shirube.chat.ChatService;
import dev.shirube.reply.Messages;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

/** The bot as part of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShirubeProperties.class)
public class BotConfiguration {

    /** Makes the configuration. */
    public BotConfiguration() {}

    @Bean
    Bot bot(ShirubeProperties settings) {
        return Bot.of(settings, Knowledge.of(settings));
    }

    @Bean
    Messages messages(Bot bot) {
        return bot.messages();
    }

    @Bean
    ChatService chatService(Bot bot) {
        return bot.chat(ChatPorts.inMemory(InstantSource.system()));
    }
}
