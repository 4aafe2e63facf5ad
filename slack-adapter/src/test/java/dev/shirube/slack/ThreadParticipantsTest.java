package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.inbound.ThreadParticipants;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Who talks to the bot in a thread is known after a restart, too. */
class ThreadParticipantsTest {

    private static final Instant START = Instant.parse("2031-02-03T04:05:06Z");
    private static final String BEFORE = START.minusSeconds(60).getEpochSecond() + ".000100";
    private static final String AFTER = START.plusSeconds(60).getEpochSecond() + ".000100";

    private final FakeSlack slack = new FakeSlack();
    private final SlackClient client =
            new SlackClient(new SlackCredentials(FakeSlack.BOT_TOKEN, "", ""), slack.apiUrl());
    private Instant now = START;
    private final ThreadParticipants threads =
            new ThreadParticipants(client, () -> now, new ThreadMembersInMemory(9));

    ThreadParticipantsTest() {
        slack.thread =
                """
                [{"user": "U1", "text": "<@U0BOT> 凧の仕立屋の年収は？"},
                 {"user": "U0BOT", "text": "凧の仕立屋 · 年収"},
                 {"user": "U2", "text": "へえ"}]
                """;
    }

    @AfterEach
    void close() {
        client.close();
        slack.close();
    }

    @Test
    void whoeverMentionedTheBotBeforeARestartGoesOnWithoutANewMention() {
        assertThat(joined(BEFORE, "U1")).isTrue();
        assertThat(joined(BEFORE, "U2")).isFalse();
    }

    @Test
    void aThreadIsAskedForOnceWhoeverWritesInIt() {
        joined(BEFORE, "U2");
        now = now.plusSeconds(60);
        joined(BEFORE, "U3");
        joined(BEFORE, "U1");

        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void aThreadThatBeganSinceIsNotAskedFor() {
        assertThat(joined(AFTER, "U1")).isFalse();
        threads.join(target(AFTER, "U1"));
        assertThat(joined(AFTER, "U1")).isTrue();

        assertThat(calls()).isZero();
    }

    @Test
    void slackIsNotAskedTooOftenAndAThreadThatWasLeftOutIsAskedForLater() {
        String other = START.minusSeconds(90).getEpochSecond() + ".000100";
        joined(BEFORE, "U2");
        assertThat(joined(other, "U1")).isFalse();
        assertThat(calls()).isEqualTo(1);

        now = now.plus(Duration.ofSeconds(2));
        assertThat(joined(other, "U1")).isTrue();
    }

    @Test
    void whereSlackCannotTellItIsAskedAgain() {
        slack.fail("conversations.replies", FakeSlack.Failure.limited(1));
        assertThat(joined(BEFORE, "U1")).isFalse();

        now = now.plus(Duration.ofSeconds(2));
        assertThat(joined(BEFORE, "U1")).isTrue();
    }

    @Test
    void whereTheScopeIsMissingAMentionIsNeeded() {
        slack.fail("conversations.replies", FakeSlack.Failure.error("missing_scope"));
        assertThat(joined(BEFORE, "U1")).isFalse();
        now = now.plusSeconds(60);
        assertThat(joined(BEFORE, "U1")).isFalse();

        assertThat(calls()).isEqualTo(1);
    }

    private boolean joined(String thread, String person) {
        return threads.joined(target(thread, person), FakeSlack.ME);
    }

    private static Target target(String thread, String person) {
        return Target.of("C1", person).in(thread);
    }

    private long calls() {
        return slack.calls.stream().filter("conversations.replies"::equals).count();
    }
}
