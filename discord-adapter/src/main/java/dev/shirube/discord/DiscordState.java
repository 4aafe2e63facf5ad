package dev.shirube.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Knows how the connection is: for whoever starts the bot, for whoever watches it, and for the log.
 * Safe for use by several threads.
 */
final class DiscordState extends ListenerAdapter implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordState.class);

    private final Map<Integer, String> shards = new ConcurrentHashMap<>();
    private final CountDownLatch known = new CountDownLatch(1);
    private volatile int expected = 1;
    private volatile String words = "connecting";
    private volatile boolean refused;

    private static final String CONNECTED = "connected";

    /** Says how many shards are about to connect. */
    void expecting(Shards part) {
        expected = part.last() - part.first() + 1;
    }

    /** Says that the bot cannot connect until somebody changes something. */
    void refused(String reason) {
        refused = true;
        words = "off; " + reason;
        LOG.error("Discord: {}; the rest of the program goes on without it", reason);
        known.countDown();
    }

    /** Says that the bot will try again. */
    void waiting(String reason, Duration wait) {
        words = "not connected; " + reason;
        LOG.warn("Discord: {}; trying again in {} s", reason, wait.toSeconds());
        known.countDown();
    }

    /** Says that the bot has stopped. */
    void off() {
        shards.clear();
        words = "stopped";
    }

    @Override
    public void onReady(ReadyEvent event) {
        connected(event.getJDA());
        int servers = event.getGuildTotalCount();
        words = "connected as @%s".formatted(event.getJDA().getSelfUser().getName());
        LOG.info(
                "Discord: {}, shard {}, {} servers; to invite it:"
                        + " https://discord.com/oauth2/authorize?client_id={}",
                words,
                event.getJDA().getShardInfo().getShardString(),
                servers,
                event.getJDA().getSelfUser().getApplicationId());
        known.countDown();
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        connected(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        connected(event.getJDA());
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        shards.put(shard(event.getJDA()), "reconnecting");
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code != null && !code.isReconnect()) {
            shards.put(shard(event.getJDA()), "closed");
            refused(reason(code));
        }
    }

    private static String reason(CloseCode code) {
        return switch (code) {
            case AUTHENTICATION_FAILED -> "DISCORD_TOKEN is not valid any more";
            case INVALID_SHARD, SHARDING_REQUIRED ->
                    "shirube.discord.shards does not fit this bot; try auto";
            case DISALLOWED_INTENTS, INVALID_INTENTS ->
                    "Discord does not grant this bot the events that it asks for";
            default -> "Discord has closed the connection for good: " + code.getMeaning();
        };
    }

    /** Describes the state in a few words, once there is something to say. */
    String firstWord(Duration patience) {
        try {
            if (!known.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return words + " …";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return words;
    }

    @Override
    public @Nullable Health health() {
        long up = shards.values().stream().filter(CONNECTED::equals).count();
        Health.Builder health = up >= expected && !refused ? Health.up() : Health.down();
        return health.withDetail("state", words)
                .withDetail("shards", new TreeMap<>(shards))
                .build();
    }

    private void connected(JDA jda) {
        shards.put(shard(jda), CONNECTED);
    }

    private static int shard(JDA jda) {
        return jda.getShardInfo().getShardId();
    }
}
