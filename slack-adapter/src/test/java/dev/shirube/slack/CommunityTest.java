package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import dev.shirube.chat.ChatService;
import dev.shirube.testkit.Channels.Place;
import dev.shirube.testkit.CommunityContract;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CommunityTest extends CommunityContract<SentMessage, SlackChannels> {

    private static final String QUESTION = "凧の仕立屋の年収はいくらですか？";
    private static final String CHANNEL = SlackChannels.id(Place.ANSWERS);

    @Override
    protected SlackChannels connect(ChatService chat) {
        return new SlackChannels(chat);
    }

    @Override
    protected List<String> addressed() {
        return List.of("/salary kite_tailor", "<@U7> " + QUESTION, "<!here> " + QUESTION);
    }

    @Test
    void aQuestionThatWasAnsweredBeforeTheRestartIsNotAnsweredAgain() {
        channels().connected.slack.threads =
                ts ->
                        """
                        [{"user": "U1", "ts": "%1$s", "text": "…", "thread_ts": "%1$s"},
                         {"user": "U0BOT", "ts": "1700000009.000100", "thread_ts": "%1$s"}]
                        """
                                .formatted(ts);

        channels().say("U1", Place.ANSWERS, QUESTION);

        channels().assertNothingElse();
    }

    @Test
    void programsEditsAndWhatSlackSaysItselfAreNotHeard() {
        channels().connected.slack.programs.add("UBOT2");
        channels().say("UBOT2", Place.ANSWERS, QUESTION);
        channels().connected.said(message(), Map.of("bot_id", "B1"));
        channels().connected.said(message(), Map.of("subtype", "channel_join"));
        JsonObject edited = message();
        edited.add("edited", FakeSlack.object(Map.of("user", "U1", "ts", "2")));
        channels().connected.said(edited, Map.of());

        channels().assertNothingElse();
    }

    private JsonObject message() {
        return channels()
                .connected
                .message("message", CHANNEL, "U1", QUESTION, channels().connected.ts());
    }

    @Test
    void aThreadThatWasMutedBeforeTheRestartStaysSo() {
        String ts = channels().connected.ts();
        channels().connected.mention(CHANNEL, "U1", QUESTION, ts);
        channels().answer(ts);
        channels().connected.slack.threads =
                root ->
                        """
                        [{"user": "U1", "ts": "%1$s", "text": "…", "thread_ts": "%1$s",
                          "reactions": [{"name": "mute", "users": ["U0BOT"], "count": 1}]}]
                        """
                                .formatted(ts);

        assertThat(channels().connected.inThread(CHANNEL, "U1", "面接は？", ts)).isEmpty();
    }
}
