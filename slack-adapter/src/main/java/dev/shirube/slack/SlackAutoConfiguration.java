package dev.shirube.slack;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.connection.SlackConnection;
import dev.shirube.slack.connection.SlackProperties;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.util.concurrent.Executors;

/** Switches Slack on wherever there are its tokens and a bot to talk to. */
@AutoConfiguration
@ConditionalOnBean(ChatService.class)
@EnableConfigurationProperties({SlackProperties.class, CommunityProperties.class})
class SlackAutoConfiguration {

    /** By its name the health knows it as "slack". */
    private static final String CONNECTION = "slackHealthIndicator";

    /** Holds where there are tokens enough to connect with. */
    static final class TokensPresent implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SlackCredentials.of(context.getEnvironment()).complete();
        }
    }

    @Bean(CONNECTION)
    @Conditional(TokensPresent.class)
    ConnectionSupervisor slackConnection(
            Environment environment,
            SlackProperties settings,
            CommunityProperties community,
            ChatService chat,
            Messages messages) {
        return SlackConnection.of(
                SlackCredentials.of(environment),
                settings,
                community,
                chat,
                messages,
                BackOff.USUAL,
                Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    @Lazy
    @Conditional(TokensPresent.class)
    ChannelPost slackChannelPost(
            Environment environment,
            SlackProperties settings,
            ChatService chat,
            Messages messages) {
        return SlackConnection.channelPost(
                SlackCredentials.of(environment), settings, chat, messages, BackOff.USUAL);
    }

    @Bean
    @ConditionalOnMissingBean(name = CONNECTION)
    AdapterStatus slackEntrance(Environment environment) {
        return SlackCredentials.of(environment)::advice;
    }
}
