package dev.shirube.discord;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.connection.DiscordChannelPost;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordProperties;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.discord.connection.Proxies;
import dev.shirube.discord.inbound.DiscordChatHandler;
import dev.shirube.reply.Messages;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Switches Discord on where there is a token and a bot to talk to. */
@AutoConfiguration
@ConditionalOnBean(ChatService.class)
@EnableConfigurationProperties({DiscordProperties.class, CommunityProperties.class})
class DiscordAutoConfiguration {

    private static final String TOKEN = "DISCORD_TOKEN";

    static final class WithToken implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty(TOKEN, "").isBlank();
        }
    }

    @Bean
    @Conditional(WithToken.class)
    DiscordState discordHealthIndicator() {
        return new DiscordState();
    }

    @Bean
    @Conditional(WithToken.class)
    DiscordConnection discordConnection(
            Environment environment,
            DiscordProperties settings,
            CommunityProperties community,
            DiscordState state,
            ChatService chat,
            Messages messages) {
        var ids = new CommandIds();
        var chatHandler = new DiscordChatHandler(chat, ids, messages, DiscordRenderer.charts());
        return DiscordConnection.of(
                environment.getProperty(TOKEN, "").strip(),
                settings,
                community,
                state,
                chat,
                chatHandler,
                ids,
                Proxies.of(environment::getProperty),
                DiscordConnection.Pace.USUAL);
    }

    @Bean
    @Conditional(WithToken.class)
    ChannelPost discordChannelPost(DiscordConnection connection, Messages messages) {
        return new DiscordChannelPost(
                connection, new DiscordRenderer(messages, DiscordRenderer.charts()));
    }

    @Bean
    @ConditionalOnMissingBean(DiscordConnection.class)
    AdapterStatus discordEntrance() {
        return () -> "Discord: off; set " + TOKEN + " to switch it on";
    }
}
