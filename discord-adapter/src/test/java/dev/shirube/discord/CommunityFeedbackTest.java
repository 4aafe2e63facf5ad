package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.outbound.WarnedOnce;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/**
 * Whoever asked takes an answer back that nobody called for, or closes their post, and others do
 * not.
 */
class CommunityFeedbackTest extends CommunityBot {

    @Test
    void theButtonsBelowAnAnswerDoTheSameForTheOneWhoAsked() throws Exception {
        String post = post("51", "質問", QUESTION);
        Map<String, Object> answer = answered(post);

        String others = press("52", post, answer, "w");
        assertThat(text(others)).contains("質問した人とモデレーターだけ");
        String own = press("51", post, answer, "w");

        assertThat(discord.next(own).kind()).isEqualTo(6);
        assertThat(discord.next(Event.TOKEN + own).kind()).isEqualTo(99);
        assertThat(server.next()).isEqualTo("reacted 🔇 " + post);
    }

    @Test
    void anAnswerThatIsJudgedBadlyByTheOneWhoAskedGoesToo() throws Exception {
        String post = post("51", "質問", QUESTION);
        Map<String, Object> answer = answered(post);
        String bad =
                String.valueOf(answer.get("components"))
                        .replaceFirst("(?s).*\"(- [^\"]+)\".*", "$1");

        assertThat(text(press("52", post, answer, bad))).isNotBlank();
        assertThat(text(press("51", post, answer, bad))).isNotBlank();

        assertThat(server.next()).isEqualTo("deleted " + id(answer));
    }

    /** Presses a button below a message in a post, and returns the id of that. */
    private String press(String person, String post, Map<String, Object> answer, String button) {
        Map<String, Object> click = Event.interaction(Event.id(), person, 3, Event.button(button));
        Map<String, Object> there = Server.thread(post, Server.FORUM, "質問");
        there.put("owner_id", "51");
        there.put("permissions", "2251799813685247");
        click.put("channel_id", post);
        click.put("channel", there);
        click.put("message", answer);
        discord.gateway.dispatch("INTERACTION_CREATE", click);
        return id(click);
    }

    /** Lets the bot manage the posts of the forum. */
    private void permit() {
        Map<String, Object> forum = Server.channel(Server.FORUM);
        forum.put("guild_id", Event.GUILD);
        Map<String, Object> allowed =
                Map.of("id", Event.GUILD, "type", 0, "allow", "17179869184", "deny", "0");
        forum.put("permission_overwrites", List.of(allowed));
        discord.gateway.dispatch("CHANNEL_UPDATE", forum);
    }

    @Test
    void theOneWhoAskedClosesThePostByAThumb() throws Exception {
        permit();
        String post = post("51", "質問", QUESTION);
        Map<String, Object> answer = answered(post);

        react("52", post, answer, "👍");
        react("51", post, answer, "👍🏽");

        String changed = server.next();
        assertThat(changed).contains("\"applied_tags\":[\"902\"]", "\"archived\":true");
        connected.bot().stop();
        assertThat(server.more()).isEmpty();
    }

    @Test
    void whereTheBotMayNotCloseAPostTheLogSaysSoOnceAndNothingElseHappens() throws Exception {
        try (var log = LogLines.of(WarnedOnce.class)) {
            for (String question : List.of(QUESTION, QUESTION)) {
                String post = post("51", "質問", question);
                react("51", post, answered(post), "👍");
            }
            connected.bot().stop();

            assertThat(log.more().stream().filter(line -> line.contains("Manage Threads")))
                    .hasSize(1);
        }
        assertThat(server.more()).isEmpty();
    }

    @Test
    void theOneWhoAskedTakesTheAnswerBackAndTheQuestionIsMuted() throws Exception {
        String post = post("51", "質問", QUESTION);
        Map<String, Object> answer = answered(post);

        react("52", post, answer, "👎");
        react("51", post, answer, "👎");

        assertThat(server.next()).isEqualTo("deleted " + id(answer));
        assertThat(server.next()).isEqualTo("reacted 🔇 " + post);
    }

    @Test
    void aReactionToAnAnswerThatSomebodyCalledForChangesNothing() throws Exception {
        String post = Event.id();
        Map<String, Object> thread = Server.thread(post, Server.FORUM, "質問");
        thread.put("owner_id", "51");
        discord.gateway.dispatch("THREAD_CREATE", thread);
        say(Event.inThread(post, Event.said(post, "51", "<@" + Event.BOT + "> " + QUESTION)));
        Map<String, Object> answer = answered(post);

        react("51", post, answer, "👎");
        react("51", post, answer, "👍");

        connected.bot().stop();
        assertThat(server.more()).isEmpty();
    }
}
