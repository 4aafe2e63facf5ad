package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bot that joins in, and what people do where it does, forums above all. */
abstract class CommunityBot {

    static final String QUESTION = "HoEの年収はいくらですか？";
    static final String SALARY = "1,200 - 1,800";
    static final String THREADS = "700000000000000007";

    final CommunityServer server = new CommunityServer();
    FakeDiscord discord;
    @AutoClose Connected connected;

    @BeforeEach
    void connect() throws Exception {
        discord = new FakeDiscord();
        discord.fault.set(server);
        connected =
                Connected.joiningIn(
                        discord,
                        TestBot.chat(),
                        Map.of(
                                Event.CHANNEL,
                                new CommunityRule(Mode.AUTO_ANSWER, false, false, null),
                                Server.FORUM,
                                new CommunityRule(Mode.AUTO_ANSWER, false, false, "解決済み"),
                                THREADS,
                                new CommunityRule(Mode.OFF, true, false, null)));
        assertThat(discord.next("commands").message()).isNotEmpty();
    }

    static Map<String, Object> said(String person, String text) {
        return Event.said(Event.id(), person, text);
    }

    String say(Map<String, Object> message) {
        server.has(message);
        discord.gateway.dispatch("MESSAGE_CREATE", message);
        return id(message);
    }

    static String id(Map<String, Object> message) {
        return (String) requireNonNull(message.get("id"));
    }

    String text(String where) throws InterruptedException {
        return Screen.of(discord.next(where).message()).text();
    }

    /** Waits for whatever is being worked on, and asserts that nobody has seen anything. */
    void assertSilent() {
        connected.bot().stop();
        assertThat(server.more()).isEmpty();
        assertThat(discord.log.requests())
                .noneMatch(
                        sent -> sent.path().endsWith("/messages") && sent.method().equals("POST"));
    }

    /** Has somebody begin a post, which the bot hears. */
    String post(String person, String title, String words) {
        String id = Event.id();
        Map<String, Object> thread = Server.thread(id, Server.FORUM, title);
        thread.put("owner_id", person);
        discord.gateway.dispatch("THREAD_CREATE", thread);
        return say(Event.inThread(id, Event.said(id, person, words)));
    }

    /** Has the bot answer a post, and returns the answer as Discord keeps it. */
    Map<String, Object> answered(String post) throws InterruptedException {
        Map<String, Object> answer = Event.message(Event.id(), post, discord.next(post).message());
        server.has(answer);
        return answer;
    }

    /** A reaction of the bot, as a message shows it. */
    static Map<String, Object> ownReaction(String name) {
        var emoji = new HashMap<String, Object>();
        emoji.put("id", null);
        emoji.put("name", name);
        var reaction = new HashMap<String, Object>();
        reaction.put("count", 1);
        reaction.put("me", true);
        reaction.put("me_burst", false);
        reaction.put("burst_colors", List.of());
        reaction.put("count_details", Map.of("burst", 0, "normal", 1));
        reaction.put("emoji", emoji);
        return reaction;
    }

    void react(String person, String channel, Map<String, Object> message, String emoji) {
        discord.gateway.dispatch("MESSAGE_REACTION_ADD", reaction(person, channel, message, emoji));
    }

    static Map<String, Object> reaction(
            String person, String channel, Map<String, Object> message, String name) {
        var emoji = new HashMap<String, Object>();
        emoji.put("id", null);
        emoji.put("name", name);
        var reaction = new HashMap<String, Object>();
        reaction.put("user_id", person);
        reaction.put("channel_id", channel);
        reaction.put("message_id", id(message));
        reaction.put("guild_id", Event.GUILD);
        reaction.put("member", Event.member(person, false));
        reaction.put("emoji", emoji);
        reaction.put("burst", false);
        reaction.put("type", 0);
        return reaction;
    }
}
