package dev.shirube.discord.connection;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Knows how the connection is: for whoever starts the bot, for whoever watches it, and for the log.
 * Safe for use by several threads.
 */
public final class DiscordState extends ListenerAdapter implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordState.class);

    /** The least that works, for whoever takes the bot into a server. */
    private static final List<Permission> LEAST_PERMISSIONS =
            List.of(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_SEND_IN_THREADS,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_HISTORY);

    /** The shards that have been heard of; what each of them is up to it knows itself. */
    private final Map<Integer, JDA> shards = new ConcurrentHashMap<>();

    private final CountDownLatch known = new CountDownLatch(1);
    private volatile int expected = 1;

    /** What there is to say as long as no shard has been heard of, or none will be any more. */
    private volatile String words = "connecting";

    private volatile boolean refused;
    private volatile String name = "";

    /** Says how many shards are about to connect. */
    public void expecting(Shards part) {
        expected = part.last() - part.first() + 1;
    }

    /** Says that the bot cannot connect until somebody changes something. */
    public void refused(String reason) {
        refused = true;
        words = "off; " + reason;
        LOG.error("Discord: {}; the rest of the program goes on without it", reason);
        known.countDown();
    }

    /** Says that the bot will try again. */
    public void waiting(String reason, Duration wait) {
        words = "not connected; " + reason;
        LOG.warn("Discord: {}; trying again in {} s", reason, wait.toSeconds());
        known.countDown();
    }

    /** Says that the bot has stopped. */
    public void off() {
        shards.clear();
        name = "";
        words = "stopped";
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        JDA jda = event.getJDA();
        shards.put(shard(jda), jda);
        if (event.getNewStatus() == JDA.Status.CONNECTED) {
            name = jda.getSelfUser().getName();
            if (up(statuses()) >= expected) {
                known.countDown();
            }
        }
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA jda = event.getJDA();
        LOG.info(
                "Discord: connected as @{}, shard {}, {} servers; to invite it: {}",
                jda.getSelfUser().getName(),
                jda.getShardInfo().getShardString(),
                event.getGuildTotalCount(),
                jda.setRequiredScopes("bot", "applications.commands")
                        .getInviteUrl(LEAST_PERMISSIONS));
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        back(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        back(event.getJDA());
    }

    private static void back(JDA jda) {
        LOG.info("Discord: shard {} is connected again", jda.getShardInfo().getShardString());
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        CloseCode code = event.getCloseCode();
        LOG.warn(
                "Discord: the connection of shard {} is lost{}; connecting again",
                event.getJDA().getShardInfo().getShardString(),
                code == null ? "" : " (%d)".formatted(code.getCode()));
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code != null && !code.isReconnect()) {
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
    public String firstWord(Duration patience) {
        try {
            if (!known.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return words() + " …";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return words();
    }

    private String words() {
        return words(statuses());
    }

    private String words(Map<Integer, JDA.Status> now) {
        if (refused || name.isEmpty()) {
            return words;
        }
        long up = up(now);
        if (up >= expected) {
            return "connected as @" + name;
        }
        return expected == 1
                ? "not connected; connecting again"
                : "%d of %d shards connected; the others are connecting".formatted(up, expected);
    }

    /** Asks the shards, for whoever keeps count of their coming and going may miscount. */
    private Map<Integer, JDA.Status> statuses() {
        var now = new TreeMap<Integer, JDA.Status>();
        shards.forEach((number, shard) -> now.put(number, shard.getStatus()));
        return now;
    }

    private static long up(Map<Integer, JDA.Status> now) {
        return now.values().stream().filter(status -> status == JDA.Status.CONNECTED).count();
    }

    @Override
    public Health health() {
        // Once: shards come and go meanwhile, and one line must not contradict the next.
        Map<Integer, JDA.Status> now = statuses();
        Health.Builder health = up(now) >= expected && !refused ? Health.up() : Health.down();
        var each = new TreeMap<Integer, String>();
        now.forEach((number, status) -> each.put(number, words(status)));
        return health.withDetail("state", words(now)).withDetail("shards", each).build();
    }

    private static String words(JDA.Status status) {
        return switch (status) {
            case CONNECTED -> "connected";
            case INITIALIZING,
                    INITIALIZED,
                    LOGGING_IN,
                    CONNECTING_TO_WEBSOCKET,
                    IDENTIFYING_SESSION,
                    AWAITING_LOGIN_CONFIRMATION,
                    LOADING_SUBSYSTEMS ->
                    "connecting";
            case DISCONNECTED, RECONNECT_QUEUED, WAITING_TO_RECONNECT, ATTEMPTING_TO_RECONNECT ->
                    "reconnecting";
            case SHUTTING_DOWN, SHUTDOWN, FAILED_TO_LOGIN -> "closed";
        };
    }

    private static int shard(JDA jda) {
        return jda.getShardInfo().getShardId();
    }
}
