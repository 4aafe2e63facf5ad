package dev.shirube.discord.connection;

import dev.shirube.adapter.Workload;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.discord.commands.CommandEvents;
import dev.shirube.discord.commands.DiscordCommands;
import dev.shirube.discord.community.CommunityEvents;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.inbound.ComponentEvents;
import dev.shirube.discord.inbound.DiscordChatHandler;
import dev.shirube.discord.inbound.DiscordPlaces;
import dev.shirube.discord.inbound.InteractionResponder;
import dev.shirube.discord.inbound.MessageEvents;
import dev.shirube.discord.outbound.DiscordHelpLine;
import dev.shirube.discord.outbound.WarnedOnce;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the bot connected as long as the program runs. Whatever happens to the connection, the rest
 * of the program goes on: it logs what is wrong, tries again where that helps, and tells {@link
 * DiscordState}.
 */
public final class DiscordConnection implements SmartLifecycle, AdapterStatus {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);

    /** How long the program waits, when it starts, to be able to say how the connection is. */
    private static final Duration FIRST_WORD = Duration.ofSeconds(5);

    /** How long replies that are being made may take when the program stops. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

    private final Shards shards;
    private final DiscordState state;
    private final List<ListenerAdapter> listeners;
    private final Workload workload;
    private final BackOff backOff;
    private final GatewayCheck gatewayCheck;
    private final ShardBuilder shardBuilder;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile @Nullable ShardManager discord;

    /**
     * How often the bot does what nobody asks it to.
     *
     * @param backOff when it tries to connect again
     * @param menu how often the menu of commands is compared with the topics, which may change
     *     while the bot runs
     */
    public record Pace(BackOff backOff, Duration menu) {

        public static final Pace USUAL = new Pace(BackOff.USUAL, Duration.ofMinutes(1));
    }

    private DiscordConnection(
            Shards shards,
            DiscordState state,
            List<ListenerAdapter> listeners,
            Workload workload,
            BackOff backOff,
            GatewayCheck gatewayCheck,
            ShardBuilder shardBuilder) {
        this.shards = shards;
        this.state = state;
        this.listeners = List.copyOf(listeners);
        this.workload = workload;
        this.backOff = backOff;
        this.gatewayCheck = gatewayCheck;
        this.shardBuilder = shardBuilder;
    }

    /** Makes a connection to a bot. */
    public static DiscordConnection of(
            String token,
            DiscordProperties settings,
            CommunityProperties community,
            DiscordState state,
            ChatService chat,
            DiscordChatHandler chatHandler,
            CommandIds ids,
            Proxies proxies,
            Pace pace) {
        chat.expect(settings.rules());
        var places = new DiscordPlaces(settings.rules());
        var workload = new Workload("Discord", Executors.newVirtualThreadPerTaskExecutor());
        var responder = new InteractionResponder(chatHandler, places, workload);
        var warnings = new WarnedOnce();
        List<ListenerAdapter> listeners =
                List.of(
                        new DiscordCommands(chat, places, ids, pace.menu()),
                        new CommandEvents(responder),
                        new ComponentEvents(responder),
                        new MessageEvents(responder, community, warnings),
                        new CommunityEvents(
                                new CommunityEdge(chat, community), responder, warnings));
        List<Object> heard = Stream.<Object>concat(Stream.of(state), listeners.stream()).toList();
        var gatewayCheck = new GatewayCheck(settings.apiUrl(), token, proxies);
        var connection =
                new DiscordConnection(
                        settings.parsedShards(),
                        state,
                        listeners,
                        workload,
                        pace.backOff(),
                        gatewayCheck,
                        new ShardBuilder(settings, community, gatewayCheck, heard));
        chat.desk().connect(DiscordPlaces.PLATFORM, new DiscordHelpLine(() -> connection.discord));
        return connection;
    }

    @Override
    public void start() {
        running = true;
        // JDA allows all mentions unless it is told otherwise; every message tells it again.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        Message.suppressContentIntentWarning();
        Thread.ofVirtual().name("discord-connect").start(this::connect);
    }

    private void connect() {
        try {
            for (int attempt = 0; running; attempt++) {
                Duration wait = backOff.after(attempt + 1);
                switch (gatewayCheck.ask()) {
                    case GatewayCheck.Finding.Welcome welcome -> {
                        if (logIn(welcome)) {
                            return;
                        }
                    }
                    case GatewayCheck.Finding.WrongToken ignored -> {
                        state.refused("DISCORD_TOKEN is wrong: Discord does not know it");
                        return;
                    }
                    case GatewayCheck.Finding.Later later -> {
                        wait = later.pause().compareTo(wait) > 0 ? later.pause() : wait;
                        state.waiting(later.reason(), wait);
                    }
                }
                if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether there is no use in trying again, be it for better or worse. */
    private boolean logIn(GatewayCheck.Finding.Welcome welcome) {
        Shards here = shards.resolved(welcome.shards());
        state.expecting(here);
        try {
            discord = shardBuilder.of(here, welcome.gateway()).build();
            if (!running) {
                stop();
            }
            return true;
        } catch (InvalidTokenException e) {
            state.refused("DISCORD_TOKEN is wrong: Discord does not know it");
            return true;
        } catch (RuntimeException e) {
            state.waiting("logging in failed: " + e, Duration.ZERO);
            return false;
        }
    }

    /**
     * Finds a channel.
     *
     * @param id its id, as somebody has written it
     * @return the channel, or nothing where the bot does not see it or is not connected
     */
    public Optional<GuildMessageChannel> channel(String id) {
        ShardManager connected = discord;
        return connected == null || !ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.ofNullable(connected.getChannelById(GuildMessageChannel.class, id));
    }

    /** Lets replies that are being made go out, then says goodbye. */
    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        ShardManager connected = discord;
        if (connected == null) {
            return;
        }
        connected.removeEventListener(listeners.toArray());
        try {
            if (!workload.finish(FAREWELL)) {
                LOG.warn("Discord: some replies took too long and are left out");
            }
            List<JDA> open = List.copyOf(connected.getShards());
            connected.shutdown();
            for (JDA shard : open) {
                // What is still to be sent goes out meanwhile.
                shard.shutdown();
                if (!shard.awaitShutdown(FAREWELL)) {
                    shard.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            connected.getShards().forEach(JDA::shutdownNow);
            Thread.currentThread().interrupt();
        } finally {
            state.off();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public String describe() {
        return "Discord: " + state.firstWord(FIRST_WORD);
    }
}
