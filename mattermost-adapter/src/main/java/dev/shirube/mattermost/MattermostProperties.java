package dev.shirube.mattermost;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Map;

/**
 * The settings of the Mattermost adapter. The address of the server and the tokens are none of
 * them: they go by the names of the environment.
 *
 * @param command Name of the slash command that takes anything; each other command stands for
 *     itself.
 * @param watchInterval How often it is looked whether the connection is alive.
 * @param stopTimeout How long answers in the making may take when the bot stops.
 * @param callback Where Mattermost calls the bot, for slash commands, buttons and menus.
 * @param defaultPlace How the bot behaves where no other rule says it.
 * @param places How the bot behaves in a team, channel or thread, by its id.
 */
@ConfigurationProperties("shirube.mattermost")
record MattermostProperties(
        @DefaultValue("shirube") String command,
        @DefaultValue("30s") Duration watchInterval,
        @DefaultValue("15s") Duration stopTimeout,
        @DefaultValue Callback callback,
        @DefaultValue PlaceRule defaultPlace,
        @DefaultValue Map<String, PlaceRule> places) {

    /**
     * Where Mattermost calls the bot.
     *
     * @param url Address of the bot as Mattermost sees it, such as http://bot:3001/mattermost;
     *     without one there are neither slash commands nor buttons.
     * @param port Port that the bot listens on for it, apart from that of the chat page.
     * @param address Address to listen on.
     * @param readTimeout How long a request may take to come in as a whole, in full seconds.
     */
    record Callback(
            @Nullable String url,
            @DefaultValue("3001") int port,
            @DefaultValue("0.0.0.0") String address,
            @DefaultValue("10s") Duration readTimeout) {

        static final String PATH = "/mattermost";

        /** Checks the address. */
        Callback {
            if (url != null && url.isBlank()) {
                url = null;
            }
            if (url != null && !url.matches("(?i)https?://\\S+")) {
                throw new IllegalArgumentException(
                        "shirube.mattermost.callback.url: \"%s\" must be an http:// address"
                                .formatted(url));
            }
            if (readTimeout.toSeconds() < 1) {
                throw new IllegalArgumentException(
                        "shirube.mattermost.callback.read-timeout must be at least 1s");
            }
        }
    }

    PlaceRules rules() {
        return new PlaceRules(defaultPlace, places);
    }
}
