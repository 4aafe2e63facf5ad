package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** When the program stops, whoever has asked still gets the answer. */
class StopTest {

    private static final Snapshot GUIDES = GuideBot.snapshot(GuideBot.SEEDS);

    /** What the core does before it answers somebody, and at no other time. */
    private final AtomicReference<Runnable> before = new AtomicReference<>(() -> {});

    private Optional<Duration> refusal() {
        before.get().run();
        return Optional.empty();
    }

    private ChatPorts ports(ChatPorts ports) {
        return new ChatPorts(
                ports.conversations(),
                ports.events(),
                origin -> refusal(),
                ports.log(),
                ports.threads(),
                ports.practice());
    }

    @Test
    void whatIsBeingWorkedOnIsFinishedAndSent() throws Exception {
        var begun = new CountDownLatch(1);
        var discord = new FakeDiscord();
        var chat = GuideBot.chat(() -> GUIDES, this::ports, Language.JA);
        try (var connected = Connected.of(discord, Connected.settings(discord.address()), chat)) {
            assertThat(discord.next("commands").message()).isNotEmpty();
            String id = Event.id();
            before.set(() -> {
                begun.countDown();
                while (connected.bot().isRunning()) {
                    Thread.onSpinWait();
                }
            });
            discord.gateway.dispatch(
                    "INTERACTION_CREATE",
                    Event.command(id, "88", "salary", Map.of("job", "head_of_engineering")));
            begun.await();

            connected.bot().stop();

            Visible reply = discord.next(id);
            if (reply.kind() == 5) {
                reply = discord.next(Event.TOKEN + id);
            }
            assertThat(Screen.of(reply.message()).text()).contains("1,200 - 1,800");
        }
    }
}
