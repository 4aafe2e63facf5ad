package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** However many ask at once, each gets one reply, and hears of it whatever the bot is at. */
class FloodTest {

    private static final Snapshot GUIDES = GuideBot.snapshot(GuideBot.SEEDS);

    private final AtomicReference<CountDownLatch> gate =
            new AtomicReference<>(new CountDownLatch(0));

    private Snapshot guides() {
        try {
            gate.get().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return GUIDES;
    }

    private static List<String> ask(FakeDiscord discord, int people) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < people; i++) {
            String id = Event.id();
            ids.add(id);
            discord.gateway.dispatch(
                    "INTERACTION_CREATE",
                    Event.command(
                            id,
                            Integer.toString(1_000 + i),
                            "salary",
                            Map.of("job", "head_of_engineering")));
        }
        return ids;
    }

    private static List<Visible> firsts(FakeDiscord discord, List<String> ids)
            throws InterruptedException {
        var firsts = new ArrayList<Visible>();
        for (String id : ids) {
            firsts.add(discord.next(id));
        }
        return firsts;
    }

    private static void assertReplied(FakeDiscord discord, List<String> ids, List<Visible> firsts)
            throws InterruptedException {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            boolean announced = firsts.get(i).kind() == 5;
            Visible reply = announced ? discord.next(Event.TOKEN + id) : firsts.get(i);
            if (reply.kind() == 99) {
                // There was too much to do: that is said to the person alone.
                reply = discord.next(Event.TOKEN + id);
                assertThat(reply.isPrivate()).isTrue();
            }
            assertThat(Screen.of(reply.message()).text()).isNotBlank();
            assertThat(discord.more(id)).isEmpty();
            assertThat(discord.more(Event.TOKEN + id)).isEmpty();
        }
    }

    @Test
    void aThousandAtOnceHearOfTheirReplyBeforeThereIsOneAndGetOneEach() throws Exception {
        var discord = new FakeDiscord();
        var chat = TestBot.chat(this::guides);
        try (var _ = Connected.of(discord, Connected.settings(discord.address()), chat)) {
            // A bot that has been running for a while.
            for (int i = 0; i < 12; i++) {
                List<String> ids = ask(discord, 64);
                assertReplied(discord, ids, firsts(discord, ids));
            }
            var closed = new CountDownLatch(1);
            gate.set(closed);

            // Nobody waits for the core, which does not answer any of them for now.
            List<String> ids = ask(discord, 1_000);
            List<Visible> firsts;
            try {
                firsts = firsts(discord, ids);
            } finally {
                closed.countDown();
            }

            assertThat(discord.lost()).isEmpty();
            assertReplied(discord, ids, firsts);
        }
    }
}
