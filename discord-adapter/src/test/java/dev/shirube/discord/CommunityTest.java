package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.discord.outbound.WarnedOnce;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In channels and forums where the operator wants it the bot answers without being called. */
class CommunityTest {

    private static final String QUESTION = "HoEの年収はいくらですか？";
    private static final String SALARY = "1,200 - 1,800";
    private static final String OFFERS = Server.SECOND;
    private static final String DIRECTLY = "700000000000000006";
    private static final String THREADS = "700000000000000007";

    private final CommunityServer server = new CommunityServer();
    private FakeDiscord discord;
    private Connected connected;

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
                                OFFERS,
                                new CommunityRule(Mode.REACTION, false, false, null),
                                DIRECTLY,
                                new CommunityRule(Mode.REACTION, false, true, null),
                                THREADS,
                                new CommunityRule(Mode.OFF, true, false, null)));
        assertThat(discord.next("commands").message()).isNotEmpty();
    }

    @AfterEach
    void disconnect() {
        connected.close();
    }

    private static Map<String, Object> said(String person, String text) {
        return Event.said(Event.id(), person, text);
    }

    private String say(Map<String, Object> message) {
        server.has(message);
        discord.gateway.dispatch("MESSAGE_CREATE", message);
        return id(message);
    }

    private static String id(Map<String, Object> message) {
        return (String) requireNonNull(message.get("id"));
    }

    private String text(String where) throws InterruptedException {
        return Screen.of(discord.next(where).message()).text();
    }

    /** Waits for whatever is being worked on, and asserts that nobody has seen anything. */
    private void assertSilent() {
        connected.bot().stop();
        assertThat(server.more()).isEmpty();
        assertThat(discord.log.requests())
                .noneMatch(
                        sent -> sent.path().endsWith("/messages") && sent.method().equals("POST"));
    }

    @Test
    void aQuestionIsAnsweredInAThreadOfItsOwn() throws Exception {
        String id = say(said("51", QUESTION));

        assertThat(server.next()).isEqualTo("began " + QUESTION + " " + id);
        Visible answer = discord.next(id);
        assertThat(Screen.of(answer.message()).text()).contains("呼ばれていませんが", SALARY);
        assertThat(buttons(answer)).contains("w");
        assertThat(answer.message().path("allowed_mentions").path("parse")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "おはようございます",
                "HoEの年収いいなあ",
                "田中さん、HoEの面接どうでした？",
                "うちのHoEって今日来てる？",
                "<@60> HoEの年収はいくらですか？",
                "@everyone HoEの年収はいくらですか？",
                "パティシエの年収はいくらですか？"
            })
    void whatIsNoQuestionToEverybodyIsLeftAlone(String words) {
        Map<String, Object> message = said("51", words);
        message.put("mention_everyone", words.contains("@everyone"));
        message.put(
                "mentions", words.contains("<@60>") ? List.of(Event.user("60", false)) : List.of());
        say(message);

        assertSilent();
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
    void inAThreadNothingIsAnsweredUncalled() {
        String thread = Event.id();
        discord.gateway.dispatch("THREAD_CREATE", Server.thread(thread));
        say(Event.inThread(thread, said("51", QUESTION)));

        assertSilent();
    }

    @Test
    void somebodyInDistressIsToldDirectlyAndNobodyElse() throws Exception {
        String id = say(said("51", "もう死にたい"));

        assertThat(text(Event.DIRECT)).contains("よりそいホットライン");
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
        assertThat(discord.log.requests().stream().filter(CommunityTest::isMessage)).hasSize(1);
    }

    private static boolean isMessage(RequestLog.Sent sent) {
        return sent.path().endsWith("/messages") && sent.method().equals("POST");
    }

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

    /** Has somebody begin a post, which the bot hears. */
    private String post(String person, String title, String words) {
        String id = Event.id();
        Map<String, Object> thread = Server.thread(id, Server.FORUM, title);
        thread.put("owner_id", person);
        discord.gateway.dispatch("THREAD_CREATE", thread);
        return say(Event.inThread(id, Event.said(id, person, words)));
    }

    /** Has the bot answer a post, and returns the answer as Discord keeps it. */
    private Map<String, Object> answered(String post) throws InterruptedException {
        Map<String, Object> answer = Event.message(Event.id(), post, discord.next(post).message());
        server.has(answer);
        return answer;
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
            for (String question : List.of(QUESTION, "HoEに必要なスキルは何ですか？")) {
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
    void aModeratorTakesItBackToo() throws Exception {
        String post = post("51", "質問", QUESTION);
        Map<String, Object> answer = answered(post);
        Map<String, Object> reaction = reaction("52", post, answer, "👎");
        Map<String, Object> member = Event.member("52", false);
        member.put("roles", List.of(Event.MODERATORS));
        reaction.put("member", member);

        discord.gateway.dispatch("MESSAGE_REACTION_ADD", reaction);

        assertThat(server.next()).isEqualTo("deleted " + id(answer));
    }

    @Test
    void inAThreadOfTheBotsItIsTheQuestionThatTellsWhoAsked() throws Exception {
        Map<String, Object> question = said("51", QUESTION);
        String thread = say(question);
        assertThat(server.next()).startsWith("began");
        Map<String, Object> begun = Server.thread(thread, Event.CHANNEL, QUESTION);
        begun.put("owner_id", Event.BOT);
        discord.gateway.dispatch("THREAD_CREATE", begun);
        Map<String, Object> answer = answered(thread);

        react("52", thread, answer, "👎");
        react("51", thread, answer, "👎");

        assertThat(server.next()).isEqualTo("deleted " + id(answer));
        assertThat(server.next()).isEqualTo("reacted 🔇 " + thread);
        connected.bot().stop();
        assertThat(server.more()).isEmpty();
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

    @Test
    void theBotOffersAnAnswerAndGivesItToTheOneWhoAskedAlone() throws Exception {
        Map<String, Object> question = Event.in(OFFERS, said("51", QUESTION));
        question.remove("channel");
        String id = say(question);
        assertThat(server.next()).isEqualTo("reacted 🧭 " + id);

        offered(question, true);
        react("52", OFFERS, question, "🧭");
        react("51", OFFERS, question, "🧭");

        assertThat(server.next()).isEqualTo("took back 🧭 " + id);
        assertThat(server.next()).startsWith("began");
        assertThat(text(id)).contains(SALARY);
        react("51", OFFERS, question, "🧭");
        assertThat(server.next()).isEqualTo("took back 🧭 " + id);
        connected.bot().stop();
        assertThat(server.more()).isEmpty();
    }

    @Test
    void whatTheBotHasNotOfferedIsNotGiven() {
        Map<String, Object> question = Event.in(OFFERS, said("51", "おはよう"));
        question.remove("channel");
        say(question);
        offered(question, false);

        react("51", OFFERS, question, "🧭");

        assertSilent();
    }

    @Test
    void whereItIsWantedAnOfferedAnswerComesDirectly() throws Exception {
        Map<String, Object> question = Event.in(DIRECTLY, said("51", QUESTION));
        question.remove("channel");
        String id = say(question);
        assertThat(server.next()).isEqualTo("reacted 🧭 " + id);
        offered(question, true);

        react("51", DIRECTLY, question, "🧭");

        assertThat(text(Event.DIRECT)).contains(SALARY);
    }

    @Test
    void whereItIsWantedAMentionIsAnsweredInAThreadOfItsOwn() throws Exception {
        Map<String, Object> question =
                Event.in(THREADS, said("51", "<@" + Event.BOT + "> " + QUESTION));
        question.remove("channel");
        String id = say(question);

        assertThat(server.next()).isEqualTo("began " + QUESTION + " " + id);
        assertThat(text(id)).contains(SALARY).doesNotContain("呼ばれていませんが");

        discord.gateway.dispatch("THREAD_CREATE", Server.thread(id, THREADS, QUESTION));
        Map<String, Object> next = Event.inThread(id, said("51", "<@" + Event.BOT + "> スキルは？"));
        assertThat(text(say(next))).contains("Head of Engineering", "必要なスキル");
    }

    private void offered(Map<String, Object> question, boolean byTheBot) {
        var emoji = new HashMap<String, Object>();
        emoji.put("id", null);
        emoji.put("name", "🧭");
        var reaction = new HashMap<String, Object>();
        reaction.put("count", 1);
        reaction.put("me", byTheBot);
        reaction.put("me_burst", false);
        reaction.put("burst_colors", List.of());
        reaction.put("count_details", Map.of("burst", 0, "normal", 1));
        reaction.put("emoji", emoji);
        var shown = new HashMap<>(question);
        shown.put("reactions", List.of(reaction));
        server.has(shown);
    }

    private void react(String person, String channel, Map<String, Object> message, String emoji) {
        discord.gateway.dispatch("MESSAGE_REACTION_ADD", reaction(person, channel, message, emoji));
    }

    private static Map<String, Object> reaction(
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

    private static List<String> buttons(Visible answer) {
        return Payloads.components(answer.message()).stream()
                .map(component -> component.path("custom_id").asString(""))
                .toList();
    }
}
