package dev.shirube.slack;

import dev.shirube.chat.BackOff;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.Entrance;
import dev.shirube.reply.Messages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

import java.time.Duration;
import java.util.concurrent.Executors;

/** Switches Slack on wherever there are its tokens and a bot to talk to. */
@AutoConfiguration
@ConditionalOnBean(ChatService.class)
@EnableConfigurationProperties(SlackProperties.class)
class SlackAutoConfiguration {

    private static final Duration FIRST_ATTEMPT = Duration.ofSeconds(5);

    @Bean
    Entrance slackEntrance(Environment environment, ObjectProvider<SlackService> service) {
        var tokens = Tokens.of(environment);
        return () -> {
            SlackService running = service.getIfAvailable();
            if (running == null) {
                return tokens.advice();
            }
            String how = tokens.socketMode() ? "by Socket Mode" : "by HTTP";
            SlackService.Status status = running.awaitFirst(FIRST_ATTEMPT);
            return status.connected()
                    ? "Slack: %s %s".formatted(status.detail(), how)
                    : "Slack: not connected; " + status.detail();
        };
    }

    @Bean
    @Conditional(TokensPresent.class)
    SlackService slackService(
            Environment environment,
            SlackProperties settings,
            ChatService chat,
            Messages messages) {
        return SlackService.of(
                Tokens.of(environment),
                settings,
                chat,
                messages,
                BackOff.USUAL,
                Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    @Conditional(TokensPresent.class)
    HealthIndicator slackHealthIndicator(SlackService service) {
        return new SlackHealth(service);
    }
}
