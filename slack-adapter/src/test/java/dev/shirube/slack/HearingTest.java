package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/**
 * What is said to the bot is heard in whatever form it comes, and nothing that is said to others.
 */
class HearingTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";
    private static final String ASKED = "<@" + FakeSlack.ME + "> " + QUESTION;

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());

    @ParameterizedTest
    @ValueSource(strings = {"thread_broadcast", "file_share", "me_message"})
    void aMentionIsHeardInEveryKindOfMessageThatPeopleWrite(String subtype) {
        JsonObject message = message(ASKED);

        assertThat(shown(connected.said(message, Map.of("subtype", subtype, "thread_ts", "1.2"))))
                .contains("123 - 234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_broadcast", "file_share"})
    void aFollowUpIsHeardInThemToo(String subtype) {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);

        assertThat(
                        shown(
                                connected.said(
                                        message("スキルは？"),
                                        Map.of("subtype", subtype, "thread_ts", thread))))
                .contains("糸目");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bot_message",
                "message_replied",
                "message_deleted",
                "channel_join",
                "channel_topic",
                "reminder_add",
                "ekm_access_denied",
                "unheard_of"
            })
    void whatNobodyHasSaidIsNotHeard(String subtype) {
        JsonObject message = message(ASKED);
        message.add("message", message(ASKED));

        assertThat(connected.said(message, Map.of("subtype", subtype))).isEmpty();
    }

    @Test
    void programsAreNotHeardWhateverTheySay() {
        assertThat(connected.said(message(ASKED), Map.of("subtype", "file_share", "bot_id", "B1")))
                .isEmpty();
        assertThat(connected.said(message(ASKED), Map.of("bot_id", "B1"))).isEmpty();
        JsonObject profile = message(ASKED);
        profile.add("bot_profile", FakeSlack.object(Map.of("id", "B1")));
        assertThat(connected.said(profile, Map.of())).isEmpty();
        JsonObject slackbot = message(ASKED);
        assertThat(connected.said(slackbot, Map.of("user", "USLACKBOT"))).isEmpty();
        connected.slack.programs.add("UOTHER");
        assertThat(
                        connected.said(
                                message(ASKED), Map.of("user", "UOTHER", "subtype", "file_share")))
                .isEmpty();
        JsonObject direct = connected.message("message", "DX", "UOTHER", QUESTION, connected.ts());
        assertThat(connected.said(direct, Map.of("channel_type", "im"))).isEmpty();
    }

    @Test
    void aMentionThatAnEditAddsIsAnsweredOnce() {
        String ts = connected.ts();
        assertThat(connected.said(at(ts, QUESTION), Map.of())).isEmpty();

        JsonObject edit = edit(ts, ASKED, QUESTION);
        assertThat(connected.deliver("events_api", FakeSlack.event(edit)))
                .singleElement()
                .extracting(SentMessage::thread)
                .isEqualTo(ts);

        assertThat(connected.deliver("events_api", FakeSlack.event(edit))).isEmpty();
        JsonObject twin = at(ts, ASKED);
        twin.addProperty("type", "app_mention");
        twin.add("edited", FakeSlack.object(Map.of("ts", "2")));
        assertThat(connected.said(twin, Map.of())).isEmpty();
        JsonObject again = edit(ts, ASKED + " ！", ASKED);
        assertThat(connected.deliver("events_api", FakeSlack.event(again))).isEmpty();
    }

    @Test
    void aMentionThatAnEditAddsToAFollowUpThatWasLeftAloneIsAnswered() {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);
        String ts = connected.ts();
        assertThat(connected.said(at(ts, "なるほど"), Map.of("thread_ts", thread))).isEmpty();

        JsonObject edit = edit(ts, ASKED, "なるほど");
        edit.getAsJsonObject("message").addProperty("thread_ts", thread);

        assertThat(shown(connected.deliver("events_api", FakeSlack.event(edit))))
                .contains("123 - 234");
    }

    @Test
    void anEditOfWhatWasAnsweredIsNotAnsweredAgain() {
        String ts = connected.ts();
        connected.mention("C1", "U1", QUESTION, ts);

        JsonObject edit = edit(ts, ASKED + " スキルは？", ASKED);
        assertThat(connected.deliver("events_api", FakeSlack.event(edit))).isEmpty();
        JsonObject removed = edit(ts, QUESTION, ASKED);
        assertThat(connected.deliver("events_api", FakeSlack.event(removed))).isEmpty();
    }

    @Test
    void aMentionOfWhichOnlyTheEditIsToldIsAnsweredUnlessItWasBefore() {
        JsonObject edited = at("1700000001.000100", ASKED);
        edited.addProperty("type", "app_mention");
        edited.add("edited", FakeSlack.object(Map.of("ts", "1700000002.000100")));
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "1700000001.000100", "text": "…"},
                 {"user": "U0BOT", "bot_id": "B0", "ts": "1700000001.000200", "text": "…"}]
                """;
        assertThat(connected.said(edited, Map.of())).isEmpty();

        connected.slack.thread = "[]";
        assertThat(shown(connected.said(edited, Map.of()))).contains("123 - 234");
        assertThat(connected.said(edited, Map.of())).isEmpty();
    }

    @Test
    void aPreviewThatSlackAddsToAMessageIsNoEdit() {
        String ts = connected.ts();
        connected.mention("C1", "U1", QUESTION, ts);
        JsonObject unfurled = edit(ts, ASKED, ASKED);
        unfurled.addProperty("hidden", true);

        assertThat(connected.deliver("events_api", FakeSlack.event(unfurled))).isEmpty();
    }

    @Test
    void whatIsForwardedIsRead() {
        for (String attachment :
                List.of(
                        """
                        {"is_share": true, "text": "凧の仕立屋の年収は？", "fallback": "[x] y"}
                        """,
                        """
                        {"is_msg_unfurl": true, "channel_id": "C2", "ts": "1.1", "text": "",
                         "message_blocks": [{"channel": "C2", "ts": "1.1", "message": {"blocks": [
                           {"type": "rich_text", "elements": [
                             {"type": "rich_text_section", "elements": [
                               {"type": "text", "text": "凧の仕立屋"},
                               {"type": "text", "text": "の年収は？", "style": {"bold": true}}]}]}]}}]}
                        """)) {
            for (String text : List.of("", "<@U0BOT>", "<@U0BOT> これ教えて")) {
                JsonObject message = message(text);
                message.add("attachments", JsonParser.parseString("[" + attachment + "]"));
                boolean direct = text.isEmpty();
                if (direct) {
                    message.addProperty("channel", "D1");
                }
                assertThat(shown(connected.said(message, Map.of()))).contains("123 - 234");
            }
        }
    }

    @Test
    void ofSomethingLongThatIsForwardedTheBeginningIsRead() {
        JsonObject message = message("<@U0BOT>");
        message.add(
                "attachments",
                JsonParser.parseString(
                        "[{\"is_share\":true,\"text\":\"%s\"}]"
                                .formatted(QUESTION + "あ".repeat(EdgeBot.MAX_LENGTH))));

        assertThat(shown(connected.said(message, Map.of()))).doesNotContain("300文字まで");
    }

    @Test
    void thePreviewOfAPageIsNoQuestionAndAMentionInWhatIsForwardedIsNone() {
        JsonObject preview = message("<@U0BOT> " + QUESTION);
        preview.add(
                "attachments",
                JsonParser.parseString(
                        "[{\"title\":\"うわさ係\",\"text\":\"うわさ係の年収は？\",\"from_url\":\"https://a\"}]"));
        assertThat(shown(connected.said(preview, Map.of()))).contains("123 - 234");

        JsonObject forwarded = message("見て");
        forwarded.add(
                "attachments",
                JsonParser.parseString("[{\"is_share\":true,\"text\":\"<@U0BOT> 凧の仕立屋の年収は？\"}]"));
        assertThat(connected.said(forwarded, Map.of())).isEmpty();
    }

    @Test
    void aMessageOfBlocksAloneIsRead() {
        JsonObject message = message("");
        message.add(
                "blocks",
                JsonParser.parseString(
                        """
                        [{"type": "rich_text", "elements": [{"type": "rich_text_section",
                          "elements": [{"type": "user", "user_id": "U0BOT"},
                            {"type": "text", "text": " 凧の仕立屋の年収は？"}]}]}]
                        """));

        assertThat(shown(connected.said(message, Map.of()))).contains("123 - 234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!subteam^S1> ",
                "<!subteam^S1|@devs> ",
                "<!here> ",
                "<!channel> ",
                "<!everyone> ",
                "<@U0OTHERBOT> ",
                "<@W2|bob> "
            })
    void whatIsSaidToOthersInAThreadIsNotHeardAndBesideAMentionItIsNoPartOfTheQuestion(
            String others) {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);

        assertThat(connected.inThread("C1", "U1", others + "凧の仕立屋のスキルは？", thread)).isEmpty();
        assertThat(shown(connected.mention("C1", "U1", others + QUESTION, connected.ts())))
                .contains("123 - 234")
                .doesNotContain("subteam", "@here", "@channel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "なるほど",
                "ありがとうございます！",
                "ランチ行きませんか？",
                "help",
                "/help",
                "jobs",
                "うわさ係",
                "打ち合わせは何時から？",
                "パティシエの年収は？",
                "/nonsense",
                "?"
            })
    void inAThreadWithoutAMentionOnlyAnAnswerIsGiven(String words) {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);

        assertThat(connected.inThread("C1", "U1", words, thread)).isEmpty();
        assertThat(shown(connected.inThread("C1", "U1", "スキルは？", thread))).contains("糸目");
    }

    @Test
    void whoeverWishesToDieIsSpokenToAloneWhereTheyHaveNotAskedTheBot() {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);

        assertThat(connected.inThread("C1", "U1", "もう死にたい", thread))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.method()).isEqualTo("chat.postEphemeral");
                    assertThat(sent.thread()).isEqualTo(thread);
                });
    }

    @Test
    void noExcuseIsMadeWithoutAMentionEither() {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);
        for (int i = 0; i < EdgeBot.BURST; i++) {
            connected.mention("C1", "U1", QUESTION, connected.ts());
        }

        assertThat(connected.inThread("C1", "U1", "スキルは？", thread)).isEmpty();
        assertThat(connected.inThread("C1", "U1", "年収".repeat(EdgeBot.MAX_LENGTH), thread))
                .isEmpty();
    }

    private JsonObject message(String text) {
        return at(connected.ts(), text);
    }

    private JsonObject at(String ts, String text) {
        return connected.message("message", "C1", "U1", text, ts);
    }

    private JsonObject edit(String ts, String text, String before) {
        var event =
                FakeSlack.object(
                        Map.of(
                                "type", "message",
                                "subtype", "message_changed",
                                "channel", "C1",
                                "ts", connected.ts()));
        JsonObject message = at(ts, text);
        message.remove("channel");
        message.add("edited", FakeSlack.object(Map.of("user", "U1", "ts", "2")));
        JsonObject previous = at(ts, before);
        previous.remove("channel");
        event.add("message", message);
        event.add("previous_message", previous);
        return event;
    }

    private static String shown(List<SentMessage> sent) {
        assertThat(sent).hasSize(1);
        return Connected.shown(sent.getFirst()).text();
    }
}
