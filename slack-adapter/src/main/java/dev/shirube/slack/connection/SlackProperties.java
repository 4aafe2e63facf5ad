package dev.shirube.slack.connection;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Map;

/**
 * The settings of the Slack adapter.
 *
 * @param apiUrl Address of Slack's Web API, for tests and proxies.
 * @param commandPrefix What the names of the slash commands begin with, where they would collide
 *     with those of other apps: "career-" makes /career-salary of /salary.
 * @param welcome Whether the bot introduces itself in a channel that it is invited to.
 * @param watchInterval How often it is looked whether the connection is alive.
 * @param stopTimeout How long answers in the making may take when the bot stops.
 * @param http How Slack calls the bot in HTTP mode.
 * @param defaultPlace How the bot behaves where no other rule says it.
 * @param places How the bot behaves in a workspace, channel or thread, by its id.
 */
@ConfigurationProperties("shirube.slack")
public record SlackProperties(
        @DefaultValue("https://slack.com/api/") String apiUrl,
        @DefaultValue("") String commandPrefix,
        @DefaultValue("false") boolean welcome,
        @DefaultValue("10s") Duration watchInterval,
        @DefaultValue("15s") Duration stopTimeout,
        @DefaultValue Http http,
        @DefaultValue PlaceRule defaultPlace,
        @DefaultValue Map<String, PlaceRule> places) {

    /** Checks the prefix. */
    public SlackProperties {
        if (!commandPrefix.matches("[a-z0-9_-]{0,20}")) {
            throw new IllegalArgumentException(
                    "shirube.slack.command-prefix: \"%s\" cannot be used; at most 20 of the characters a-z, 0-9, - and _ are, for example career-"
                            .formatted(commandPrefix));
        }
    }

    /**
     * How Slack calls the bot in HTTP mode.
     *
     * @param port Port for /slack/events, apart from that of the chat page.
     * @param address Address to listen on.
     * @param url Address of /slack/events as Slack sees it, for the manifest; with one, the
     *     manifest is for HTTP mode.
     * @param readTimeout How long a request may take to come in as a whole, in full seconds.
     */
    public record Http(
            @DefaultValue("3000") int port,
            @DefaultValue("0.0.0.0") String address,
            @Nullable String url,
            @DefaultValue("10s") Duration readTimeout) {

        /** Checks the limit. */
        public Http {
            if (readTimeout.toSeconds() < 1) {
                throw new IllegalArgumentException(
                        "shirube.slack.http.read-timeout must be at least 1s");
            }
        }
    }

    public PlaceRules rules() {
        return new PlaceRules(defaultPlace, places);
    }
}
