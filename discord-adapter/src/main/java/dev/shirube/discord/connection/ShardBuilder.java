package dev.shirube.discord.connection;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Pattern;

/**
 * Makes what connects to Discord as the settings say.
 *
 * @param gatewayCheck has the token, and the way to Discord
 * @param listeners hear of events in their order
 */
record ShardBuilder(
        DiscordProperties settings,
        CommunityProperties community,
        GatewayCheck gatewayCheck,
        List<Object> listeners) {

    /** As many requests at once as make a thousand of them go out in a second. */
    private static final int SENDERS = 128;

    /** No virtual threads, which would have to wait while all replies are being made. */
    private static final ThreadFactory SENDER =
            Thread.ofPlatform().daemon().name("discord-sender-", 0).factory();

    /** Ids of Discord are numbers. */
    private static final Pattern ID = Pattern.compile("\\d+");

    /** Leads to a gateway of one's own choice instead of the one that the REST interface names. */
    private static final class FixedGateway extends ConcurrentSessionController {

        private final String address;

        FixedGateway(String address) {
            this.address = address;
        }

        @Override
        public String getGateway() {
            return address;
        }

        @Override
        public ShardedGateway getShardedGateway(JDA api) {
            ShardedGateway told = super.getShardedGateway(api);
            return new ShardedGateway(address, told.getShardTotal(), told.getConcurrency());
        }
    }

    /**
     * Makes a builder.
     *
     * @param shards which connections this instance has
     * @param told the gateway that Discord names
     * @return the builder, to be started
     */
    DefaultShardManagerBuilder of(Shards shards, String told) {
        String fixed = settings.gatewayUrl();
        Proxies proxies = gatewayCheck.proxies();
        // Without the intent for message content Discord still gives it where the bot is addressed.
        var builder =
                DefaultShardManagerBuilder.createLight(
                        gatewayCheck.token(),
                        GatewayIntent.GUILD_MESSAGES,
                        GatewayIntent.DIRECT_MESSAGES);
        if (community.anyPlace(ID.asMatchPredicate(), CommunityRule::listens)) {
            builder.enableIntents(GatewayIntent.GUILD_MESSAGE_REACTIONS);
            if (gatewayCheck.mayReadContent()) {
                builder.enableIntents(GatewayIntent.MESSAGE_CONTENT);
            }
            builder.enableCache(CacheFlag.FORUM_TAGS);
        }
        builder.setShardsTotal(shards.total())
                .setShards(shards.first(), shards.last())
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl()))
                .setHttpClientBuilder(proxies.client())
                .setWebsocketFactory(proxies.gateway(URI.create(fixed == null ? told : fixed)))
                .setCompression(settings.compression().forJda())
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setRateLimitElastic(Executors.newFixedThreadPool(SENDERS, SENDER), true)
                // They tell which role is the bot's own.
                .enableCache(CacheFlag.ROLE_TAGS)
                .setRawEventsEnabled(true)
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.toArray());
        if (fixed != null) {
            builder.setSessionController(new FixedGateway(fixed));
        }
        return builder;
    }
}
