package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.chat.ChatService;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.Channels;
import dev.shirube.testkit.Channels.Place;
import dev.shirube.testkit.EmojiNames;
import dev.shirube.testkit.Shown;
import dev.shirube.testkit.Untaken;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Channels of Mattermost in which the bot joins in. */
final class MattermostChannels implements Channels<Sent> {

    final Connected connected;
    private final Untaken<Sent> sent;

    /** The events of what people have said, by the ids of the posts. */
    private final Map<String, Map<String, Object>> events = new HashMap<>();

    private final Map<String, String> channels = new HashMap<>();

    MattermostChannels(ChatService chat) {
        connected =
                Connected.joiningIn(
                        chat,
                        Map.of(
                                id(Place.ANSWERS),
                                        new CommunityRule(Mode.AUTO_ANSWER, false, false, null),
                                id(Place.OFFERS),
                                        new CommunityRule(Mode.REACTION, false, false, null),
                                id(Place.OFFERS_ALONE),
                                        new CommunityRule(Mode.REACTION, false, true, null)));
        sent = new Untaken<>(connected.server.sent);
    }

    static String id(Place place) {
        return "C" + place.name().replace("_", "");
    }

    @Override
    public String say(String person, Place place, String words) {
        String id = connected.server.id();
        events.put(id, connected.posted("O", id(place), person, words, Map.of("id", id)));
        channels.put(id, id(place));
        repeat(id);
        return id;
    }

    @Override
    public void repeat(String message) {
        connected.deliver(Objects.requireNonNull(events.get(message)));
    }

    @Override
    public void reply(String person, String message, String words) {
        connected.inThread(channel(message), person, words, message);
    }

    private String channel(String message) {
        return Objects.requireNonNull(channels.get(message));
    }

    @Override
    public String mention() {
        return "@" + FakeMattermost.NAME;
    }

    @Override
    public boolean followsThreads() {
        return true;
    }

    @Override
    public Sent answer(String message) {
        return sent.take(m -> m.kind().equals("posts") && m.root().equals(message));
    }

    @Override
    public Sent toldAlone(String person) {
        return sent.take(m ->
                m.kind().equals("ephemeral") && m.post().path("for").asString().equals(person));
    }

    @Override
    public void react(String person, String message, String emoji) {
        connected.react(channel(message), person, name(emoji), message);
    }

    @Override
    public void reactTo(String person, Sent answer, String emoji) {
        connected.react(answer.channel(), person, name(emoji), answer.id());
    }

    /** People have hands of their own. */
    private static String name(String emoji) {
        String name = EmojiNames.of(emoji);
        return emoji.equals("👎") ? name + "_medium_skin_tone" : name;
    }

    @Override
    public void press(String person, Sent answer, String label) {
        JsonNode button =
                answer.actions()
                        .valueStream()
                        .filter(action -> action.path("name").asString().equals(label))
                        .findFirst()
                        .orElseThrow();
        connected.press(person, answer, button, "");
    }

    @Override
    public void trust(String person) {
        connected.server.trust(person);
    }

    @Override
    public String did() {
        Sent done = sent.take(m -> List.of("react", "unreact", "delete").contains(m.kind()));
        return switch (done.kind()) {
            case "delete" -> "deleted";
            case "react" -> "marked " + EmojiNames.emoji(done.post().path("emoji_name").asString());
            default -> "unmarked " + EmojiNames.emoji(done.post().path("emoji_name").asString());
        };
    }

    @Override
    public Shown shown(Sent message) {
        return Screen.of(message);
    }

    @Override
    public void assertNothingElse() {
        assertThat(sent.left(m -> true)).isEmpty();
    }

    @Override
    public void close() {
        connected.close();
    }
}
