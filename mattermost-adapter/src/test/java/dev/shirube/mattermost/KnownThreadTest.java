package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who talked in a thread before the bot was started again goes on there without a mention. */
class KnownThreadTest {

    private final EdgeBot bot = new EdgeBot();
    @AutoClose private final Connected connected = new Connected(bot.chat());

    @Test
    void whoeverIsKnownIsAnsweredAndNobodyElse() {
        bot.chat().threads().join("mattermost", "root1", "U1");

        assertThat(connected.inThread("C1", "U1", "凧の仕立屋の年収は？", "root1")).isNotEmpty();
        assertThat(connected.inThread("C1", "U2", "凧の仕立屋の年収は？", "root1")).isEmpty();
    }
}
