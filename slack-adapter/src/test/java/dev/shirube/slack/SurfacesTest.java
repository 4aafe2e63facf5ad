package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What the bot shows beside replies. */
class SurfacesTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());

    @Test
    void theHomeTabShowsHowToAskAndTheJobsAndWhatWasReadLast() {
        assertThat(home()).contains("ガイドのある職種", "/job kite_tailor").doesNotContain("最近読んだ項目");
        connected.direct("U1", QUESTION);

        assertThat(home()).contains("最近読んだ項目", "凧の仕立屋 · 年収");
    }

    @Test
    void aShortcutOpensAWindowWhoseQuestionIsAnsweredInADirectMessage() {
        JsonObject shortcut =
                FakeSlack.object(
                        Map.of("type", "shortcut", "callback_id", "ask_global", "trigger_id", "t"));
        shortcut.add("user", FakeSlack.object(Map.of("id", "U1")));
        List<SentMessage> opened = connected.deliver("interactive", shortcut);
        assertThat(opened)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.method()).isEqualTo("views.open");
                    assertThat(sent.string("view")).contains("\"modal\"", "ガイドに質問");
                });

        List<SentMessage> answered = connected.askInWindow("U1", QUESTION);

        assertThat(answered.getFirst().channel()).isEqualTo("U1");
        assertThat(shown(answered)).contains("123 - 234");
    }

    @Test
    void aMessageCanBeAskedAbout() {
        JsonObject shortcut =
                FakeSlack.object(
                        Map.of(
                                "type", "message_action",
                                "callback_id", "ask_message",
                                "trigger_id", "t",
                                "response_url", connected.slack.responseUrl()));
        shortcut.add("user", FakeSlack.object(Map.of("id", "U1")));
        shortcut.add("channel", FakeSlack.object(Map.of("id", "C1")));
        shortcut.add("message", FakeSlack.object(Map.of("type", "message", "text", QUESTION)));

        List<SentMessage> sent = connected.deliver("interactive", shortcut);

        assertThat(sent.getFirst().string("response_type")).isEqualTo("ephemeral");
        assertThat(shown(sent)).contains("123 - 234");
    }

    @Test
    void theBotIntroducesItselfOnceWhereItIsInvited() {
        JsonObject joined =
                FakeSlack.object(
                        Map.of(
                                "type", "member_joined_channel",
                                "user", FakeSlack.ME,
                                "channel", "C1",
                                "inviter", "U1"));
        List<SentMessage> sent = connected.deliver("events_api", FakeSlack.event(joined));
        assertThat(shown(sent)).contains("@shirubeです");
        assertThat(Connected.shown(sent.getFirst()).choices()).hasSize(3);
        assertThat(connected.deliver("events_api", FakeSlack.event(joined))).isEmpty();

        joined.addProperty("user", "U2");
        assertThat(connected.deliver("events_api", FakeSlack.event(joined))).isEmpty();
    }

    @Test
    void theBotDoesNotIntroduceItselfUnlessThatIsSwitchedOn() {
        JsonObject joined =
                FakeSlack.object(
                        Map.of(
                                "type", "member_joined_channel",
                                "user", FakeSlack.ME,
                                "channel", "C1"));
        try (var shy = Connected.shy(new EdgeBot().chat())) {
            assertThat(shy.deliver("events_api", FakeSlack.event(joined))).isEmpty();
        }
    }

    @Test
    void aPictureOfTheSalariesComesOnlyWhereTheScopeIsThereAndAllSeeTheReply() {
        assertThat(connected.direct("U1", QUESTION)).hasSize(1);
        try (var may = Connected.with("chat:write,files:write", new EdgeBot().chat())) {
            List<SentMessage> sent = may.direct("U1", QUESTION);

            assertThat(sent)
                    .extracting(SentMessage::method)
                    .containsExactly(
                            "chat.postMessage",
                            "files.getUploadURLExternal",
                            "files.completeUploadExternal");
            assertThat(sent.get(1).string("alt_txt")).contains("123 - 234", "567 - 678");
            assertThat(may.command("C1", "U1", "/salary", "kite_tailor")).hasSize(1);
        }
    }

    @Test
    void theHomeTabIsShownThoughSlackAsksToWait() {
        connected.slack.fail("views.publish", FakeSlack.Failure.limited(0));

        assertThat(home()).contains("ガイドのある職種");
    }

    private String home() {
        JsonObject event =
                FakeSlack.object(Map.of("type", "app_home_opened", "user", "U1", "tab", "home"));
        List<SentMessage> sent = connected.deliver("events_api", FakeSlack.event(event));
        assertThat(sent).singleElement().extracting(SentMessage::method).isEqualTo("views.publish");
        JsonObject view = JsonParser.parseString(sent.getFirst().string("view")).getAsJsonObject();
        assertThat(view.get("type").getAsString()).isEqualTo("home");
        BlockRules.lengths("home", view.getAsJsonArray("blocks"));
        return view.toString();
    }

    private static String shown(List<SentMessage> sent) {
        assertThat(sent).hasSize(1);
        return Connected.shown(sent.getFirst()).text();
    }
}
