package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** In channels and forums where the operator wants it the bot answers in threads and posts. */
class CommunityPostsTest extends CommunityBot {

    @Test
    void aQuestionIsAnsweredInAThreadOfItsOwn() throws Exception {
        String id = say(said("51", QUESTION));

        assertThat(server.next()).isEqualTo("began " + QUESTION + " " + id);
        Visible answer = discord.next(id);
        assertThat(Screen.of(answer.message()).text()).contains("呼ばれていませんが", SALARY);
        assertThat(buttons(answer)).contains("w");
        assertThat(answer.message().path("allowed_mentions").path("parse")).isEmpty();
    }

    @Test
    void repliesProgramsWebhooksAndOtherChannelsAreNotHeard() {
        say(Event.replyingTo(said("60", "へえ"), said("51", QUESTION)));
        Map<String, Object> byBot = said("52", QUESTION);
        byBot.put("author", Event.user("52", true));
        say(byBot);
        Map<String, Object> byWebhook = said("53", QUESTION);
        byWebhook.put("webhook_id", "53");
        byWebhook.remove("member");
        say(byWebhook);
        Map<String, Object> pinned = said("54", QUESTION);
        pinned.put("type", 6);
        say(pinned);
        say(Event.in(Event.NO_FILES, said("55", QUESTION)));

        assertSilent();
    }

    @Test
    void aMessageIsAnsweredOnceAndEditsAreNotHeard() throws Exception {
        Map<String, Object> message = said("51", QUESTION);
        String id = say(message);
        assertThat(server.next()).startsWith("began");
        assertThat(text(id)).contains(SALARY);

        discord.gateway.dispatch("MESSAGE_CREATE", message);
        Map<String, Object> edited = said("51", "おはよう");
        say(edited);
        edited.put("content", QUESTION);
        edited.put("edited_timestamp", "2026-01-01T00:00:01+00:00");
        discord.gateway.dispatch("MESSAGE_UPDATE", edited);

        connected.bot().stop();
        assertThat(server.more()).isEmpty();
        assertThat(discord.more(id)).isEmpty();
    }

    @Test
    void aPostOfAForumIsAnsweredInItOnce() throws Exception {
        String post = post("51", "HoEの年収", "いくらくらいもらえますか？");

        assertThat(text(post)).contains("呼ばれていませんが", SALARY);
        say(Event.inThread(post, said("51", "HoEのスキルは何ですか？")));
        say(Event.inThread(post, said("52", "HoEのスキルは何ですか？")));
        connected.bot().stop();
        assertThat(discord.more(post)).isEmpty();
        assertThat(discord.log.requests().stream().filter(CommunityPostsTest::isMessage))
                .hasSize(1);
    }

    private static boolean isMessage(RequestLog.Sent sent) {
        return sent.path().endsWith("/messages") && sent.method().equals("POST");
    }

    @Test
    void whereItIsWantedAMentionIsAnsweredInAThreadOfItsOwn() throws Exception {
        Map<String, Object> question = in(THREADS, said("51", "<@" + Event.BOT + "> " + QUESTION));
        String id = say(question);

        assertThat(server.next()).isEqualTo("began " + QUESTION + " " + id);
        assertThat(text(id)).contains(SALARY).doesNotContain("呼ばれていませんが");

        discord.gateway.dispatch("THREAD_CREATE", Server.thread(id, THREADS, QUESTION));
        Map<String, Object> next = Event.inThread(id, said("51", "<@" + Event.BOT + "> スキルは？"));
        assertThat(text(say(next))).contains("Head of Engineering", "必要なスキル");
    }

    /** Unlike an interaction, a message does not say what its channel is like. */
    private static Map<String, Object> in(String channel, Map<String, Object> message) {
        Map<String, Object> there = Event.in(channel, message);
        there.remove("channel");
        return there;
    }

    private static List<String> buttons(Visible answer) {
        return Payloads.components(answer.message()).stream()
                .map(component -> component.path("custom_id").asString(""))
                .toList();
    }
}
