package dev.shirube.app.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due each day at midnight is posted once, whatever happens in between. */
class PostSenderTest {

    private final List<String> posted = new ArrayList<>();
    private final SentPosts memory = SentPosts.inMemory();
    private Instant now = Instant.parse("2031-02-03T12:00:00Z");
    private boolean reachable = true;
    private boolean on = true;
    private boolean known = true;
    private boolean writable = true;

    /** A platform that is not always there. */
    private final class Platform implements ChannelPost {

        @Override
        public String platform() {
            return "slack";
        }

        @Override
        public void post(String channel, Reply message) throws NotPostedException {
            if (!reachable) {
                throw new NotPostedException("Slack does not answer");
            }
            posted.add(channel + " " + message.title());
        }
    }

    /** A database that is not always there. */
    private final class Database implements SentPosts {

        @Override
        public Claim claim(String name, Instant due) {
            return known ? memory.claim(name, due) : Claim.UNKNOWN;
        }

        @Override
        public void release(String name, Instant due) {
            memory.release(name, due);
        }
    }

    private PostSender started() {
        var post =
                new PlannedPost(
                        "daily news",
                        "slack",
                        "C1",
                        new Schedule(null, 0, ZoneOffset.UTC),
                        Duration.ofHours(6),
                        this::write);
        return new PostSender(
                post,
                () -> on ? Stream.of(new Platform()) : Stream.of(),
                new Database(),
                () -> now);
    }

    private Optional<Reply> write(Instant due) {
        if (!writable) {
            throw new IllegalStateException("the database is away");
        }
        return Optional.of(
                new Reply(Outcome.HELP, Language.JA, "" + due, List.of(), List.of(), List.of()));
    }

    private boolean sentAt(PostSender sender, String time) throws InterruptedException {
        now = Instant.parse(time);
        return sender.send();
    }

    @Test
    void itIsSentWhenItIsDueAndNotBefore() throws Exception {
        PostSender sender = started();
        assertThat(sentAt(sender, "2031-02-03T12:00:00Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-03T23:59:59Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-04T00:00:00Z")).isTrue();
        assertThat(sentAt(sender, "2031-02-04T00:01:00Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-05T00:00:30Z")).isTrue();
        assertThat(posted).containsExactly("C1 2031-02-04T00:00:00Z", "C1 2031-02-05T00:00:00Z");
    }

    @Test
    void afterARestartItIsNotSentTwiceAndWhatWasMissedIsSentOnce() throws Exception {
        started().send();
        assertThat(sentAt(started(), "2031-02-04T05:00:00Z")).isTrue();
        assertThat(sentAt(started(), "2031-02-04T05:01:00Z")).isFalse();
        assertThat(sentAt(started(), "2031-02-09T01:00:00Z")).isTrue();
        assertThat(posted).containsExactly("C1 2031-02-04T00:00:00Z", "C1 2031-02-09T00:00:00Z");
    }

    @Test
    void ofTwoThatRunBesideEachOtherOneSendsIt() throws Exception {
        PostSender one = started();
        PostSender other = started();
        one.send();
        other.send();
        assertThat(sentAt(one, "2031-02-04T00:00:00Z")).isTrue();
        assertThat(sentAt(other, "2031-02-04T00:00:00Z")).isFalse();
        assertThat(posted).hasSize(1);
    }

    @Test
    void whatThePlatformRefusesIsTriedAgainAfterAPauseThatGrows() throws Exception {
        PostSender sender = started();
        sender.send();
        reachable = false;
        assertThat(sentAt(sender, "2031-02-04T00:00:00Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-04T00:01:00Z")).isFalse();
        reachable = true;
        assertThat(sentAt(sender, "2031-02-04T00:02:59Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-04T00:03:00Z")).isTrue();
        assertThat(posted).containsExactly("C1 2031-02-04T00:00:00Z");
    }

    @Test
    void whatThePlatformRefusedIsTriedAgainAfterARestart() throws Exception {
        started().send();
        reachable = false;
        assertThat(sentAt(started(), "2031-02-04T00:00:00Z")).isFalse();
        reachable = true;
        assertThat(sentAt(started(), "2031-02-04T00:00:30Z")).isTrue();
        assertThat(posted).hasSize(1);
    }

    @Test
    void whereThePlatformIsOffTheDayIsNotTakenByIt() throws Exception {
        started().send();
        on = false;
        assertThat(sentAt(started(), "2031-02-04T00:00:00Z")).isFalse();
        on = true;
        assertThat(sentAt(started(), "2031-02-04T00:00:30Z")).isTrue();
    }

    @Test
    void whatCannotBeWrittenIsTriedAgain() throws Exception {
        PostSender sender = started();
        sender.send();
        writable = false;
        assertThat(sentAt(sender, "2031-02-04T00:00:00Z")).isFalse();
        writable = true;
        assertThat(sentAt(sender, "2031-02-04T00:01:00Z")).isTrue();
    }

    @Test
    void whereItIsNotKnownWhatWasSentNothingIs() throws Exception {
        PostSender sender = started();
        sender.send();
        known = false;
        assertThat(sentAt(sender, "2031-02-04T00:00:00Z")).isFalse();
        known = true;
        assertThat(sentAt(sender, "2031-02-04T00:00:59Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-04T00:01:00Z")).isTrue();
    }

    @Test
    void whatIsLongPastIsLeftOut() throws Exception {
        PostSender sender = started();
        sender.send();
        assertThat(sentAt(sender, "2031-02-04T06:00:01Z")).isFalse();
        assertThat(sentAt(started(), "2031-02-04T01:00:00Z")).isFalse();
        assertThat(sentAt(sender, "2031-02-05T06:00:00Z")).isTrue();
        assertThat(posted).containsExactly("C1 2031-02-05T00:00:00Z");
    }
}
