package dev.shirube.discord.connection;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;

import net.dv8tion.jda.api.utils.Compression;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/**
 * The settings of the Discord adapter. The token is not one of them: it goes by the name {@code
 * DISCORD_TOKEN}.
 *
 * @param apiUrl Address of Discord's REST interface, version included.
 * @param gatewayUrl Address of Discord's gateway. Without one Discord tells it.
 * @param compression How what the gateway sends is compressed.
 * @param shards Into how many connections the servers are divided: auto, a count, or for one of
 *     several instances its part of all, such as 0-3/8.
 * @param places What holds in a server, channel or thread, by its id; the narrower place is right.
 * @param defaultPlace What holds where nothing else is said.
 */
@ConfigurationProperties("shirube.discord")
public record DiscordProperties(
        @DefaultValue("https://discord.com/api/v10") String apiUrl,
        @Nullable String gatewayUrl,
        @DefaultValue("zlib") StreamCompression compression,
        @DefaultValue("auto") String shards,
        @DefaultValue Map<String, PlaceRule> places,
        @DefaultValue PlaceRule defaultPlace) {

    /** Checks the addresses and the shards. */
    public DiscordProperties {
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
        require(apiUrl.matches("(?i)https?://\\S+"), "api-url", apiUrl, "an http:// address");
        if (gatewayUrl != null && gatewayUrl.isBlank()) {
            gatewayUrl = null;
        }
        require(
                gatewayUrl == null || gatewayUrl.matches("(?i)wss?://\\S+"),
                "gateway-url",
                String.valueOf(gatewayUrl),
                "a ws:// address");
        Shards.parse(shards);
        places = Map.copyOf(places);
    }

    /** How what the gateway sends is compressed. */
    public enum StreamCompression {
        /** One stream of zlib. */
        ZLIB,
        /** Plain text, for servers that know no other. */
        NONE;

        public Compression forJda() {
            return this == ZLIB ? Compression.ZLIB : Compression.NONE;
        }
    }

    /** Returns which shards run here. */
    public Shards parsedShards() {
        return Shards.parse(shards);
    }

    /** Returns what holds where. */
    public PlaceRules rules() {
        return new PlaceRules(defaultPlace, places);
    }

    private static void require(boolean good, String name, String value, String what) {
        if (!good) {
            throw new IllegalArgumentException(
                    "shirube.discord.%s: \"%s\" must be %s".formatted(name, value, what));
        }
    }
}
