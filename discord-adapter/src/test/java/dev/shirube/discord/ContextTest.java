package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people point to or go on from when they write to the bot. */
class ContextTest {

    private static final String CALL = "<@" + Event.BOT + "> ";
    private static final String SALARY = "1,200 - 1,800";
    private static final String SKILLS = "必要なスキル";
    private static final String HELP = "ふだんの言葉で質問してください";

    @AutoClose private final Connected connected = Connected.to(TestBot.chat());

    private String reply(Map<String, Object> message) throws InterruptedException {
        return Screen.of(visible(message).message()).text();
    }

    private Visible visible(Map<String, Object> message) throws InterruptedException {
        connected.discord().gateway.dispatch("MESSAGE_CREATE", message);
        return connected.discord().next((String) Objects.requireNonNull(message.get("id")));
    }

    private static Map<String, Object> said(String person, String text) {
        Map<String, Object> message = Event.said(Event.id(), person, text);
        message.put("timestamp", OffsetDateTime.now(ZoneOffset.UTC).toString());
        return message;
    }

    /** Asks, and returns the answer as Discord shows it to those who reply to it. */
    private Map<String, Object> answered(Map<String, Object> question) throws InterruptedException {
        return Event.message(Event.id(), Event.CHANNEL, visible(question).message());
    }

    @Test
    void whoeverRepliesToAnAnswerOfTheBotGoesOnFromIt() throws Exception {
        Map<String, Object> answer = answered(said("51", CALL + "HoEの年収は？"));

        Map<String, Object> other = Event.calling(said("52", "じゃあスキルは？"));

        assertThat(reply(Event.replyingTo(answer, other))).contains("Head of Engineering", SKILLS);
    }

    @Test
    void whoeverRepliesToAQuestionGoesOnFromThat() throws Exception {
        Map<String, Object> question = said("51", "HoEの年収って知ってる？");

        assertThat(reply(Event.replyingTo(question, said("52", CALL + "スキルの方は？"))))
                .contains("Head of Engineering", SKILLS);
    }

    @Test
    void aMentionAloneInReplyToAQuestionAsksThatQuestion() throws Exception {
        Map<String, Object> question = said("51", "**HoE**の年収って知ってる？ <:think:1>");

        assertThat(reply(Event.replyingTo(question, said("52", CALL)))).contains(SALARY);
    }

    @Test
    void aMentionAloneBelowAQuestionAsksThatQuestion() throws Exception {
        connected.discord().said.add(said("50", "おはよう"));
        connected.discord().said.add(said("51", "HoEの年収って知ってる？"));

        assertThat(reply(said("52", CALL))).contains(SALARY);
    }

    @Test
    void aMentionAloneBelowAnAnswerOfTheBotAsksForHelp() throws Exception {
        connected.discord().said.add(said("51", "HoEの年収って知ってる？"));
        connected.discord().said.add(answered(said("51", CALL + "HoEのスキルは？")));

        assertThat(reply(said("52", CALL))).contains(HELP);
    }

    @Test
    void aMentionAloneLongAfterAQuestionAsksForHelp() throws Exception {
        long now = Long.parseLong(Event.id());
        String earlier = Long.toString(now - (Duration.ofHours(2).toMillis() << 22));
        Map<String, Object> old = Event.said(earlier, "51", "HoEの年収って知ってる？");
        connected.discord().said.add(old);

        assertThat(reply(said("52", CALL))).contains(HELP);
    }

    @Test
    void aMentionAloneByItselfAsksForHelp() throws Exception {
        assertThat(reply(said("52", CALL))).contains(HELP);
    }

    @Test
    void aMessageThatDiscordDoesNotShowIsSaidToBeHidden() throws Exception {
        assertThat(reply(Event.replyingTo(said("51", ""), said("52", CALL))))
                .contains("このメッセージについて聞く");

        Map<String, Object> byRole = said("53", "");
        byRole.put("mention_roles", List.of(Server.BOT_ROLE));
        connected.discord().said.add(byRole);
        assertThat(reply(byRole)).contains("名前でメンションしたメッセージだけ");
    }

    @Test
    void theRoleOfTheBotIsTheBot() throws Exception {
        Map<String, Object> byRole = said("51", "<@&" + Server.BOT_ROLE + "> HoEの年収は？");
        byRole.put("mention_roles", List.of(Server.BOT_ROLE));

        assertThat(reply(byRole)).contains(SALARY);
    }

    @Test
    void whatIsPassedOnToTheBotIsRead() throws Exception {
        Map<String, Object> forwarded =
                Event.forwarding(
                        Event.snapshot("HoEの**年収**は？", List.of()),
                        Event.direct(Event.id(), "51", ""));
        assertThat(reply(forwarded)).contains(SALARY);

        Map<String, Object> embed = Map.of("type", "rich", "title", "HoEの年収は？");
        assertThat(
                        reply(
                                Event.forwarding(
                                        Event.snapshot("", List.of(embed)),
                                        Event.direct(Event.id(), "52", ""))))
                .contains(SALARY);
    }

    @Test
    void whatIsSetInAFrameIsReadWhereThereAreNoOtherWords() throws Exception {
        Map<String, Object> framed = Event.direct(Event.id(), "51", "");
        framed.put(
                "embeds",
                List.of(
                        Map.of(
                                "type",
                                "rich",
                                "description",
                                "質問です",
                                "fields",
                                List.of(Map.of("name", "HoEの", "value", "年収は？")))));
        assertThat(reply(framed)).contains(SALARY);

        Map<String, Object> linked =
                Event.direct(Event.id(), "52", "HoEの年収は？ https://example.org/x");
        linked.put("embeds", List.of(Map.of("type", "link", "title", "パティシエのスキル")));
        assertThat(reply(linked)).contains(SALARY).doesNotContain("パティシエ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "よろしくお願いします"})
    void thePostOfAForumAsksItsTitle(String words) throws Exception {
        String thread = Event.id();
        connected
                .discord()
                .gateway
                .dispatch("THREAD_CREATE", Server.thread(thread, Server.FORUM, "HoEの年収は？"));

        Map<String, Object> post = Event.said(thread, "51", CALL + words);

        assertThat(reply(Event.inThread(thread, post))).contains(SALARY);
    }

    @Test
    void aQuestionInAForumGoesOnFromTheTitle() throws Exception {
        String thread = Event.id();
        connected
                .discord()
                .gateway
                .dispatch("THREAD_CREATE", Server.thread(thread, Server.FORUM, "HoEについて"));
        connected.discord().said.add(Event.inThread(thread, Event.said(thread, "51", "年収が気になります")));

        assertThat(reply(Event.inThread(thread, said("52", CALL + "スキルは？"))))
                .contains("Head of Engineering", SKILLS);
    }

    @Test
    void aMentionAloneInAForumAsksWhatThePostAsks() throws Exception {
        String thread = Event.id();
        connected
                .discord()
                .gateway
                .dispatch("THREAD_CREATE", Server.thread(thread, Server.FORUM, "教えて"));
        Map<String, Object> post = Event.said(thread, "51", "HoEの年収は？");
        connected.discord().said.add(Event.inThread(thread, post));

        assertThat(reply(Event.inThread(thread, said("52", CALL)))).contains(SALARY);
    }

    @Test
    void aThreadBelowAnAnswerGoesOnFromItAndItsPeopleFromEachOther() throws Exception {
        Map<String, Object> answer = answered(said("51", CALL + "HoEの年収は？"));
        String thread = (String) Objects.requireNonNull(answer.get("id"));
        connected.discord().said.add(answer);
        connected
                .discord()
                .gateway
                .dispatch("THREAD_CREATE", Server.thread(thread, Event.CHANNEL, "続き"));

        assertThat(reply(Event.inThread(thread, said("52", CALL + "スキルは？"))))
                .contains("Head of Engineering", SKILLS);
        assertThat(reply(Event.inThread(thread, said("53", CALL + "年収の方は？")))).contains(SALARY);
    }

    @Test
    void aMentionThatIsAddedLaterIsHeardOnce() throws Exception {
        Map<String, Object> message = said("51", "HoEの年収は？");
        connected.discord().gateway.dispatch("MESSAGE_CREATE", message);
        message.put("edited_timestamp", OffsetDateTime.now(ZoneOffset.UTC).toString());
        message.put("content", CALL + "HoEの年収は？");
        Event.calling(message);
        String id = (String) Objects.requireNonNull(message.get("id"));

        connected.discord().gateway.dispatch("MESSAGE_UPDATE", message);
        assertThat(Screen.of(connected.discord().next(id).message()).text()).contains(SALARY);
        connected.discord().gateway.dispatch("MESSAGE_UPDATE", message);

        assertThat(reply(said("52", CALL + "HoEのスキルは？"))).contains(SKILLS);
        connected.bot().stop();
        assertThat(connected.discord().more(id)).isEmpty();
    }

    @Test
    void whatDiscordSaysOfAPersonIsNoQuestion() throws Exception {
        Map<String, Object> pinned = Event.direct(Event.id(), "51", "");
        pinned.put("type", 6);
        connected.discord().gateway.dispatch("MESSAGE_CREATE", pinned);

        assertThat(reply(Event.direct(Event.id(), "52", "HoEの年収は？"))).contains(SALARY);
        connected.bot().stop();
        assertThat(connected.discord().more(Event.DIRECT)).isEmpty();
        assertThat(connected.discord().more((String) Objects.requireNonNull(pinned.get("id"))))
                .isEmpty();
    }

    @Test
    void aLongMessageOfSomebodyElseIsReadUpToTheLimit() throws Exception {
        Map<String, Object> story = said("51", "HoEの年収は？" + "それはさておき長い話です。".repeat(200));

        assertThat(reply(Event.replyingTo(story, said("52", CALL)))).contains(SALARY);
    }
}
