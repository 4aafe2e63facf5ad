package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.Channels;
import dev.shirube.testkit.Channels.Place;
import dev.shirube.testkit.Shown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Channels of Discord in which the bot joins in, where answers begin threads. */
final class DiscordChannels implements Channels<Visible> {

    private static final int EDIT_DEFERRED = 6;
    private static final int DELETED = 99;
    private static final Map<Place, String> IDS =
            Map.of(
                    Place.ANSWERS,
                    Event.CHANNEL,
                    Place.OFFERS,
                    Server.SECOND,
                    Place.OFFERS_ALONE,
                    "700000000000000006",
                    Place.ELSEWHERE,
                    "700000000000000007");

    private static final String BEGAN = "began ";

    private final CommunityServer server = new CommunityServer();
    private final FakeDiscord discord;
    private final Connected connected;

    private final Map<String, Map<String, Object>> questions = new HashMap<>();

    /** The message that an answer below a question is expected to reply to. */
    private final Map<String, String> expected = new HashMap<>();

    private final Set<String> threads = new HashSet<>();
    private final Map<Visible, Map<String, Object>> answers = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<String> moderators = new HashSet<>();
    private final Map<String, Visible> told = new HashMap<>();
    private final Deque<String> done = new ArrayDeque<>();
    private final Deque<String> begun = new ArrayDeque<>();
    private int messages;

    DiscordChannels(ChatService chat) {
        try {
            discord = new FakeDiscord();
            discord.fault.set(server);
            connected =
                    Connected.joiningIn(
                            discord,
                            chat,
                            Map.of(
                                    id(Place.ANSWERS),
                                    new CommunityRule(Mode.AUTO_ANSWER, false, false, null),
                                    id(Place.OFFERS),
                                    new CommunityRule(Mode.REACTION, false, false, null),
                                    id(Place.OFFERS_ALONE),
                                    new CommunityRule(Mode.REACTION, false, true, null)));
            assertThat(discord.next("commands").message()).isNotEmpty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(Place place) {
        return requireNonNull(IDS.get(place));
    }

    /** Discord knows people by numbers. */
    private static String id(String person) {
        return person.replace("U", "6");
    }

    private Visible next(String where) {
        try {
            return discord.next(where);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visible message(String where) {
        messages++;
        return next(where);
    }

    private String serverNext() {
        try {
            return server.next();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String say(String person, Place place, String words) {
        String id = Event.id();
        Map<String, Object> message = Event.said(id, id(person), words);
        message.put("channel_id", id(place));
        message.put("mention_everyone", words.contains("@everyone"));
        if (words.contains("<@67>")) {
            message.put("mentions", List.of(Event.user("67", false)));
        }
        questions.put(id, message);
        expected.put(id, id);
        server.has(message);
        repeat(id);
        return id;
    }

    private Map<String, Object> question(String message) {
        return requireNonNull(questions.get(message));
    }

    private static String string(Map<String, Object> of, String name) {
        return (String) requireNonNull(of.get(name));
    }

    @Override
    public void repeat(String message) {
        discord.gateway.dispatch("MESSAGE_CREATE", question(message));
    }

    @Override
    public void reply(String person, String message, String words) {
        String id = Event.id();
        expected.put(message, id);
        discord.gateway.dispatch(
                "MESSAGE_CREATE", Event.inThread(message, Event.said(id, id(person), words)));
    }

    @Override
    public String mention() {
        return "<@" + Event.BOT + ">";
    }

    @Override
    public boolean followsThreads() {
        return false;
    }

    @Override
    public Visible answer(String message) {
        boolean called = string(question(message), "content").contains(mention());
        if (!called && threads.add(message)) {
            String next = begun.isEmpty() ? serverNext() : begun.remove();
            assertThat(next).startsWith(BEGAN).endsWith(" " + message);
            String channel = string(question(message), "channel_id");
            Map<String, Object> thread = Server.thread(message, channel, "…");
            thread.put("owner_id", Event.BOT);
            discord.gateway.dispatch("THREAD_CREATE", thread);
        }
        Visible answer = message(requireNonNull(expected.get(message)));
        String where = called ? string(question(message), "channel_id") : message;
        Map<String, Object> kept = Event.message(Event.id(), where, answer.message());
        server.has(kept);
        answers.put(answer, kept);
        return answer;
    }

    @Override
    public Visible toldAlone(String person) {
        Visible reply = told.remove(person);
        return reply == null ? message(Event.DIRECT) : reply;
    }

    @Override
    public void react(String person, String message, String emoji) {
        var shown = new HashMap<>(question(message));
        if (marked.contains(message)) {
            shown.put("reactions", List.of(CommunityBot.ownReaction(emoji)));
        }
        server.has(shown);
        react(person, shown, emoji);
    }

    @Override
    public void reactTo(String person, Visible answer, String emoji) {
        react(person, requireNonNull(answers.get(answer)), emoji);
    }

    private void react(String person, Map<String, Object> message, String emoji) {
        Map<String, Object> reaction =
                CommunityBot.reaction(id(person), string(message, "channel_id"), message, emoji);
        if (moderators.contains(person)) {
            Map<String, Object> member = Event.member(id(person), false);
            member.put("roles", List.of(Event.MODERATORS));
            reaction.put("member", member);
        }
        discord.gateway.dispatch("MESSAGE_REACTION_ADD", reaction);
    }

    @Override
    public void press(String person, Visible answer, String label) {
        String button =
                Payloads.components(answer.message()).stream()
                        .filter(b ->
                                label.equals("👎")
                                        ? b.path("custom_id").asString("").startsWith("- ")
                                        : b.path("label").asString("").equals(label))
                        .findFirst()
                        .orElseThrow()
                        .path("custom_id")
                        .asString();
        Map<String, Object> kept = requireNonNull(answers.get(answer));
        String thread = string(kept, "channel_id");
        Map<String, Object> click =
                Event.interaction(Event.id(), id(person), 3, Event.button(button));
        Map<String, Object> there = Server.thread(thread, Event.CHANNEL, "…");
        there.put("owner_id", Event.BOT);
        there.put("permissions", "2251799813685247");
        click.put("channel_id", thread);
        click.put("channel", there);
        click.put("message", kept);
        discord.gateway.dispatch("INTERACTION_CREATE", click);
        Visible reply = next(string(click, "id"));
        if (reply.kind() == EDIT_DEFERRED) {
            assertThat(next(Event.TOKEN + click.get("id")).kind()).isEqualTo(DELETED);
            done.add("deleted");
        } else {
            told.put(person, reply);
        }
    }

    @Override
    public void trust(String person) {
        moderators.add(person);
    }

    @Override
    public String did() {
        String line = done.isEmpty() ? serverNext() : done.remove();
        if (line.startsWith(BEGAN)) { // a thread is begun while a reaction is taken back
            begun.add(line);
            line = serverNext();
        }
        String[] next = line.split(" ");
        return switch (next[0]) {
            case "reacted" -> {
                marked.add(next[2]);
                yield "marked " + next[1];
            }
            case "took" -> {
                marked.remove(next[3]);
                yield "unmarked " + next[2];
            }
            default -> next[0];
        };
    }

    @Override
    public Shown shown(Visible message) {
        return Screen.of(message.message());
    }

    @Override
    public void assertNothingElse() {
        connected.bot().stop();
        assertThat(server.more()).isEmpty();
        assertThat(told).isEmpty();
        assertThat(
                        discord.log.requests().stream()
                                .filter(sent -> sent.path().endsWith("/messages"))
                                .filter(sent -> sent.method().equals("POST")))
                .hasSize(messages);
    }

    @Override
    public void close() {
        connected.close();
    }
}
