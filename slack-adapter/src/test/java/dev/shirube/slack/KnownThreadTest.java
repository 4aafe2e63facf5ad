package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who talked in a thread before the bot was started again goes on there without a mention. */
class KnownThreadTest {

    private static final String THREAD = "1600000000.000100";
    private static final String QUESTION = "凧の仕立屋の年収は？";

    private final EdgeBot bot = new EdgeBot();
    @AutoClose private final Connected connected = new Connected(bot.chat());

    @Test
    void whoeverIsKnownIsAnsweredAndSlackIsNotAsked() {
        bot.chat().threads().join("slack", "C1/" + THREAD, "U1");

        assertThat(connected.inThread("C1", "U1", QUESTION, THREAD)).isNotEmpty();

        assertThat(connected.slack.calls).doesNotContain("conversations.replies");
    }

    @Test
    void whoeverIsNotIsLookedUpAtSlack() {
        bot.chat().threads().join("slack", "C1/" + THREAD, "U1");

        assertThat(connected.inThread("C1", "U2", QUESTION, THREAD)).isEmpty();

        assertThat(connected.slack.calls).contains("conversations.replies");
    }
}
