package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.Channels.Place;
import dev.shirube.testkit.CommunityContract;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CommunityTest extends CommunityContract<Sent, MattermostChannels> {

    private static final String QUESTION = "凧の仕立屋の年収はいくらですか？";
    private static final String CHANNEL = MattermostChannels.id(Place.ANSWERS);

    @Override
    protected MattermostChannels connect(ChatService chat) {
        return new MattermostChannels(chat);
    }

    @Override
    protected List<String> addressed() {
        return List.of("@tanaka " + QUESTION, "@here " + QUESTION, "@channel " + QUESTION);
    }

    @Test
    void aQuestionThatWasAnsweredBeforeTheRestartIsNotAnsweredAgain() {
        Map<String, Object> question = question(Map.of("id", "post1004"));
        channels()
                .connected
                .server
                .know(
                        Map.of(
                                "id",
                                "post1005",
                                "user_id",
                                FakeMattermost.ME,
                                "channel_id",
                                CHANNEL,
                                "root_id",
                                "post1004"));

        assertThat(channels().connected.deliver(question)).isEmpty();
    }

    private Map<String, Object> question(Map<String, Object> more) {
        return channels().connected.posted("O", CHANNEL, "U1", QUESTION, more);
    }

    @Test
    void programsEditsAndWhatMattermostSaysItselfAreNotHeard() {
        channels().say("bot7", Place.ANSWERS, QUESTION);
        channels().say(FakeMattermost.ME, Place.ANSWERS, QUESTION);
        channels().connected.deliver(question(Map.of("type", "system_join_channel")));
        channels().connected.deliver(question(Map.of("props", Map.of("from_webhook", "true"))));
        var edit = new HashMap<>(question(Map.of()));
        edit.put("event", "post_edited");
        channels().connected.deliver(edit);

        channels().assertNothingElse();
    }

    @Test
    void aReactionOfAnotherChannelTakesNothingBack() {
        Sent answer = channels().answer(channels().say("U1", Place.ANSWERS, QUESTION));

        assertThat(channels().connected.react("C1", "U1", "-1", answer.id())).isEmpty();
        assertThat(
                        channels()
                                .connected
                                .react(
                                        MattermostChannels.id(Place.OFFERS),
                                        "U1",
                                        "-1",
                                        answer.id()))
                .isEmpty();
    }

    @Test
    void aThreadThatWasMutedBeforeTheRestartStaysSo() {
        String question = channels().say("U1", Place.ANSWERS, "@shirube " + QUESTION);
        channels().answer(question);
        channels().connected.server.reacted(FakeMattermost.ME, question, "mute");

        assertThat(channels().connected.inThread(CHANNEL, "U1", "年収は？", question)).isEmpty();
    }
}
