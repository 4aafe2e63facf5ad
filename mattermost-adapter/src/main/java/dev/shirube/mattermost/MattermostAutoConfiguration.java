package dev.shirube.mattermost;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.reply.Messages;

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

/** Switches Mattermost on wherever there are its address, a token and a bot to talk to. */
@AutoConfiguration
@ConditionalOnBean(ChatService.class)
@EnableConfigurationProperties({MattermostProperties.class, CommunityProperties.class})
class MattermostAutoConfiguration {

    /** By its name the health knows it as "mattermost". */
    private static final String CONNECTION = "mattermostHealthIndicator";

    /** Holds where there is enough to connect with. */
    static final class WithAccess implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return MattermostCredentials.of(context.getEnvironment()).complete();
        }
    }

    @Bean(CONNECTION)
    @Conditional(WithAccess.class)
    ConnectionSupervisor mattermostConnection(
            Environment environment,
            MattermostProperties settings,
            CommunityProperties community,
            ChatService chat,
            Messages messages) {
        return MattermostConnection.of(
                MattermostCredentials.of(environment),
                settings,
                chat,
                community,
                messages,
                BackOff.USUAL,
                Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    @Lazy
    @Conditional(WithAccess.class)
    ChannelPost mattermostChannelPost(
            Environment environment, MattermostProperties settings, Messages messages) {
        return MattermostConnection.channelPost(
                MattermostCredentials.of(environment), settings, messages, BackOff.USUAL);
    }

    @Bean
    @ConditionalOnMissingBean(name = CONNECTION)
    AdapterStatus mattermostEntrance(Environment environment) {
        return MattermostCredentials.of(environment)::advice;
    }
}
