package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Answer;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Neither the bot's token nor that of an interaction, nor what people ask, is in any log. */
class SecrecyTest {

    private static final ChatService CHAT = TestBot.chat();
    private static final String WRONG = "wrong-token";
    private static final String QUESTION = "忍者部隊のHoEの年収は？";

    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final Logger own = (Logger) LoggerFactory.getLogger("dev.shirube");
    private final Level before = root.getLevel();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final AppenderBase<ILoggingEvent> capture =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    String thrown = ThrowableProxyUtil.asString(event.getThrowableProxy());
                    lines.add(
                            "%s %s %s"
                                    .formatted(
                                            event.getLoggerName(),
                                            event.getFormattedMessage(),
                                            thrown));
                }
            };

    @BeforeEach
    void listen() {
        capture.start();
        root.addAppender(capture);
        root.setLevel(Level.DEBUG);
        own.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(capture);
        root.setLevel(before);
        own.setLevel(null);
    }

    private void assertSecretsAreKept() {
        assertThat(lines)
                .anyMatch(line -> line.startsWith("dev.shirube.discord"))
                .noneMatch(line -> line.contains(FakeDiscord.TOKEN))
                .noneMatch(line -> line.contains(WRONG))
                .noneMatch(line -> line.contains(Event.TOKEN))
                .filteredOn(line -> line.startsWith("dev.shirube"))
                .noneMatch(line -> line.contains("忍者部隊"));
    }

    private static Map<String, Object> ask() {
        return Event.command(Event.id(), "95", "ask", Map.of("question", QUESTION));
    }

    @Test
    void aNormalRunTellsNoSecret() throws Exception {
        var discord = new FakeDiscord();
        try (var connected = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            assertThat(connected.reply(ask()).message()).isNotEmpty();
            discord.gateway.breakOff(true, List.of());
            assertThat(discord.gateway.arrival()).isEqualTo("RESUME");
            assertThat(connected.reply(ask()).message()).isNotEmpty();
        }

        assertSecretsAreKept();
    }

    @Test
    void aWrongTokenIsNotTold() throws Exception {
        try (var discord = new FakeDiscord()) {
            var state = new DiscordState();
            DiscordConnection bot =
                    TestConnection.of(WRONG, Connected.settings(discord.address()), CHAT, state);
            bot.start();
            assertThat(state.firstWord(Duration.ofMinutes(1))).contains("DISCORD_TOKEN is wrong");
            bot.stop();
        }

        assertSecretsAreKept();
    }

    @Test
    void aTokenThatTheGatewayDoesNotTakeIsNotTold() throws Exception {
        var discord = new FakeDiscord();
        discord.gateway.refuse(4004);
        var settings = Connected.settings(discord.address());
        try (var connected = Connected.starting(discord, settings, CHAT)) {
            assertThat(connected.state().firstWord(Duration.ofMinutes(1))).contains("not valid");
        }

        assertSecretsAreKept();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500})
    void aRequestThatFailsTellsNoSecret(int status) throws Exception {
        var discord = new FakeDiscord();
        try (var _ = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            discord.fault.set(call ->
                    call.path().startsWith("/interactions/")
                            ? Optional.of(Answer.of(status, "{\"code\":0,\"message\":\"no\"}"))
                            : Optional.empty());
            discord.gateway.dispatch("INTERACTION_CREATE", ask());
            // It comes the other way.
            assertThat(discord.next(Event.CHANNEL).message()).isNotEmpty();
        }

        assertSecretsAreKept();
    }

    @Test
    void anUnreachableServerIsNotToldTheTokenByTheLog() {
        var state = new DiscordState();
        DiscordConnection bot =
                TestConnection.of(
                        FakeDiscord.TOKEN,
                        Connected.settings("http://127.0.0.1:1/api/v10"),
                        CHAT,
                        state);
        bot.start();
        assertThat(state.firstWord(Duration.ofMinutes(1))).contains("cannot be reached");
        bot.stop();

        assertSecretsAreKept();
    }
}
