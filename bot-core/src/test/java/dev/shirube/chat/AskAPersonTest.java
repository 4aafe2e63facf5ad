package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.people.Draft;
import dev.shirube.chat.people.HelpCommand;
import dev.shirube.chat.people.HelpRequestsInMemory;
import dev.shirube.chat.people.HelpRoute;
import dev.shirube.chat.people.PeopleDesk;
import dev.shirube.chat.people.PeopleSettings;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What guides do not answer is passed on to people, followed, and becomes a draft. */
class AskAPersonTest {

    private static final String MISS = "星図職人の制服は何色ですか？";
    private static final Origin ASKER = new Origin("slack", "T1", "C1/17.1", "U1");
    private static final Origin OTHER = new Origin("slack", "T1", "C1/17.1", "U2");
    private static final Origin HELPER = new Origin("slack", "T1", "CHELP", "U8");
    private static final Origin SECOND = new Origin("slack", "T1", "CHELP/9.9", "U9");

    private final ChatFixture fixture = new ChatFixture();
    private final FakeHelpLine line = new FakeHelpLine();
    private final List<Draft> drafts = new ArrayList<>();
    private boolean diskIsFull;
    private final ChatService chat =
            open(List.of(new HelpRoute("slack", "CHELP", "S1", Set.of(), Set.of())));

    private ChatService open(List<HelpRoute> routes) {
        var desk = desk(routes);
        desk.connect("slack", line);
        return fixture.desk(desk).open();
    }

    private PeopleDesk desk(List<HelpRoute> routes) {
        var count = new AtomicInteger();
        return new PeopleDesk(
                new PeopleSettings(
                        routes,
                        PeopleSettings.REMIND_AFTER,
                        Language.JA,
                        fixture.clock,
                        () -> "%032x".formatted(count.incrementAndGet())),
                new HelpRequestsInMemory(fixture.clock, Duration.ofDays(90)),
                this::save,
                text -> text.contains("死にたい"));
    }

    private void save(Draft draft) throws IOException {
        if (diskIsFull) {
            throw new IOException("No space left on device");
        }
        drafts.add(draft);
    }

    private Reply say(Origin origin, String text) {
        var request = new ChatRequest(origin, text, Locale.JAPANESE, null, Set.of());
        return chat.handle(request).toShow().orElseThrow();
    }

    private static String command(Reply reply, String label) {
        return reply.choices().stream()
                .filter(choice -> choice.label().contains(label))
                .map(Choice::command)
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + reply.choices()));
    }

    private String passOn(String question, String how) {
        Reply consent = say(ASKER, command(say(ASKER, question), "人に聞く"));
        return text(
                chat.handle(
                        new ChatRequest(
                                ASKER, command(consent, how), Locale.JAPANESE, null, Set.of())));
    }

    private String press(Origin helper, String label) {
        HelpCard.Progress now = line.shown.isEmpty() ? card().progress() : line.shown.getLast();
        String pressed =
                now.steps().stream()
                        .filter(step -> step.label().equals(label))
                        .map(Choice::command)
                        .findFirst()
                        .orElseThrow();
        return text(chat.handle(ChatRequest.of(helper, pressed)));
    }

    private HelpCard card() {
        return line.posted.values().iterator().next();
    }

    @Test
    void whoeverIsNotAnsweredIsAskedWhetherToBeNamedBeforeAnythingIsSent() {
        Reply consent = say(ASKER, command(say(ASKER, MISS), "人に聞く"));

        assertThat(text(new ChatResult.Answered(consent))).contains("お名前を添えますか", MISS);
        assertThat(consent.choices())
                .extracting(Choice::label)
                .containsExactly("名前を添えて送る", "名前を伏せて送る");
        assertThat(line.posted).isEmpty();
    }

    @Test
    void theQuestionIsPostedWithWhoAsksAndWhere() {
        assertThat(passOn(MISS, "添えて")).contains("送りました");

        HelpCard card = card();
        assertThat(FakeHelpLine.plain(card.intro())).startsWith("!S1 ");
        assertThat(card.question()).isEqualTo(MISS);
        assertThat(FakeHelpLine.plain(card.asker())).isEqualTo("@U1 さんの質問（#C1/17.1）");
        assertThat(FakeHelpLine.plain(card.progress().state())).contains("まだ誰も");
    }

    @Test
    void aFollowUpIsPassedOnWithWhatItWasUnderstoodAs() {
        say(ASKER, "星図職人の年収は？");
        Reply answer = say(ASKER, "じゃあスキルは？");
        Reply why = say(ASKER, "/feedback bad " + answer.quotes().getFirst().section());

        Reply consent = say(ASKER, command(why, "人に聞く"));

        assertThat(text(new ChatResult.Answered(consent))).contains("じゃあスキルは？", "（星図職人 · スキルについて）");
        say(ASKER, command(consent, "添えて"));
        assertThat(card().question()).isEqualTo("じゃあスキルは？\n（星図職人 · スキルについて）");
    }

    @Test
    void whatIsNotAnsweredIsPassedOnWithTheJobThatWasTalkedOf() {
        say(ASKER, "星図職人の年収は？");

        passOn("制服は何色ですか？", "伏せて");

        assertThat(card().question()).startsWith("制服は何色ですか？\n（星図職人");
    }

    @Test
    void whoeverWishesNotToBeNamedIsNotNorTheirMessage() {
        passOn(MISS, "伏せて");

        assertThat(FakeHelpLine.plain(card().asker())).isEqualTo("名前を伏せた方の質問（#C1）");
    }

    @Test
    void nobodyElseCanSendTheQuestion() {
        String ask = command(say(ASKER, MISS), "人に聞く");

        assertThat(say(OTHER, ask).choices()).isEmpty();
        say(OTHER, ask.replace("ask", "named"));

        assertThat(line.posted).isEmpty();
    }

    @Test
    void aDoubleClickSendsOnce() {
        passOn(MISS, "添えて");

        assertThat(passOn(MISS, "添えて")).contains("もう送って");
        assertThat(line.posted).hasSize(1);
    }

    @Test
    void whatCouldNotBePostedCanBeSentAgain() {
        line.refuses = true;
        assertThat(passOn(MISS, "添えて")).contains("送れませんでした");
        line.refuses = false;

        assertThat(passOn(MISS, "添えて")).contains("送りました");
    }

    @Test
    void aPersonCanHaveThreeOpenQuestions() {
        for (String colour : List.of("赤", "青", "緑")) {
            assertThat(passOn("制服は" + colour + "ですか？", "添えて")).contains("送りました");
        }
        assertThat(passOn("制服は白ですか？", "添えて")).contains("3件");

        press(HELPER, "引き受ける");
        press(HELPER, "解決した");

        assertThat(passOn("制服は白ですか？", "添えて")).contains("送りました");
    }

    @Test
    void somebodyTakesItAndWhoeverAskedIsToldOnce() {
        passOn(MISS, "添えて");
        String take = card().progress().steps().getFirst().command();

        assertThat(press(HELPER, "引き受ける")).contains("引き受けました");
        assertThat(text(chat.handle(ChatRequest.of(HELPER, take)))).contains("もう引き受けて");
        assertThat(text(chat.handle(ChatRequest.of(SECOND, take)))).contains("ほかの方");

        assertThat(line.shown).hasSize(1);
        assertThat(FakeHelpLine.plain(line.shown.getFirst().state()))
                .isEqualTo("🙋 @U8 さんが引き受けました（2026-06-23T09:00:00Z）");
        assertThat(line.told).containsExactly("U1: @U8 さんがあなたの質問を引き受けました。 > " + MISS);
    }

    @Test
    void theSolutionIsToldAndBecomesADraft() {
        passOn(MISS, "添えて");
        press(HELPER, "引き受ける");
        String id =
                HelpCommand.read(line.shown.getLast().steps().getFirst().command())
                        .orElseThrow()
                        .id();

        assertThat(text(chat.written(ChatRequest.of(SECOND, "紺色です。\n---\n夏は白です。"), id)))
                .contains("下書き");
        assertThat(text(chat.written(ChatRequest.of(HELPER, "赤です"), id))).contains("もう解決済み");

        assertThat(line.told).last().isEqualTo("U1: @U9 さんがあなたの質問を解決済みにしました。 > 紺色です。\n---\n夏は白です。");
        assertThat(line.shown.getLast().steps()).isEmpty();
        assertThat(drafts)
                .containsExactly(
                        new Draft(
                                id,
                                MISS,
                                "紺色です。\n---\n夏は白です。",
                                LocalDate.of(2026, 6, 23),
                                "star_charter"));
        assertThat(drafts.getFirst().markdown())
                .isEqualTo(
                        """
                        ---
                        job: "star_charter"
                        date: 2026-06-23
                        ---

                        ## 星図職人の制服は何色ですか？

                        紺色です。
                        \\---
                        夏は白です。
                        """);
    }

    @Test
    void whatCannotBeKeptAsADraftIsNotLost() {
        passOn(MISS, "添えて");
        diskIsFull = true;

        String reply = text(chat.written(ChatRequest.of(HELPER, "紺色です。"), "%032x".formatted(1)));

        assertThat(reply).contains("保存できませんでした", "紺色です。");
        assertThat(line.told).singleElement().asString().contains("紺色です。");
    }

    @Test
    void whatIsPressedElsewhereIsOfNoEffect() {
        passOn(MISS, "添えて");
        String take = card().progress().steps().getFirst().command();

        assertThat(say(ASKER, take).choices()).isEmpty();
        chat.written(ChatRequest.of(OTHER, "うそ"), "%032x".formatted(1));

        assertThat(line.shown).isEmpty();
        assertThat(line.told).isEmpty();
    }

    @Test
    void whoeverIsNotHelpedByAnAnswerCanAskAPersonToo() {
        Reply answer = say(ASKER, "星図職人の年収は？");
        assertThat(answer.choices()).noneMatch(choice -> choice.label().contains("人に聞く"));
        String section = answer.quotes().getFirst().section();

        Reply why = chat.judge(ASKER, section, false, Locale.JAPANESE);
        Reply others = chat.judge(OTHER, section, false, Locale.JAPANESE);

        assertThat(text(new ChatResult.Answered(say(ASKER, command(why, "人に聞く")))))
                .contains("星図職人の年収は？");
        assertThat(others.choices()).noneMatch(choice -> choice.label().contains("人に聞く"));
    }

    @Test
    void distressIsNeverPassedOn() {
        assertThat(say(ASKER, "星図職人になれなくて死にたい").choices()).isEmpty();
        assertThat(chat.desk().instead(ASKER, null, Language.JA)).isEmpty();
    }

    @Test
    void whereNobodyIsNamedThereIsNoChoice() {
        ChatService other =
                open(
                        List.of(
                                new HelpRoute("slack", "CHELP", "", Set.of("C2"), Set.of()),
                                new HelpRoute("slack", "CHELP", "", Set.of(), Set.of("x")),
                                new HelpRoute("discord", "CHELP", "", Set.of(), Set.of())));

        Reply miss = other.handle(ChatRequest.of(ASKER, MISS)).toShow().orElseThrow();

        assertThat(miss.choices()).noneMatch(choice -> choice.command().startsWith("/person"));
    }

    @Test
    void theFirstRouteThatHoldsForPlaceAndJobCounts() {
        var moon = new HelpRoute("slack", "CMOON", "", Set.of(), Set.of("moon_gardener"));
        var star = new HelpRoute("slack", "CSTAR", "", Set.of("C1"), Set.of("star_charter"));

        assertThat(moon.holds(ASKER, "star_charter")).isFalse();
        assertThat(star.holds(ASKER, "star_charter")).isTrue();
        assertThat(star.holds(new Origin("slack", "T1", "C2", "U1"), "star_charter")).isFalse();
        assertThat(star.holds(ASKER, null)).isFalse();
    }

    @Test
    void whatNobodyTakesIsRemindedOfOnceAfterADay() {
        PeopleDesk desk = desk(List.of(new HelpRoute("slack", "CHELP", "S1", Set.of(), Set.of())));
        desk.connect("slack", line);
        ChatService door = fixture.desk(desk).open();
        Reply miss = door.handle(ChatRequest.of(ASKER, MISS)).toShow().orElseThrow();
        String ask = command(miss, "人に聞く");
        door.handle(ChatRequest.of(ASKER, ask.replace("ask", "unnamed")));

        fixture.clock.pass(Duration.ofHours(24));
        desk.remind();
        assertThat(line.below).isEmpty();
        fixture.clock.pass(Duration.ofMinutes(1));
        desk.remind();
        desk.remind();

        assertThat(line.below).containsExactly("m0: !S1 この質問はまだ誰も引き受けていません。");
    }

    @Test
    void whoeverWishesToBeForgottenHasNothingToSend() {
        String ask = command(say(ASKER, MISS), "人に聞く");
        passOn(MISS, "添えて");

        say(ASKER, "/forget-me");

        assertThat(say(ASKER, ask).choices()).isEmpty();
        assertThat(press(HELPER, "引き受ける")).contains("受け付けていません");
        assertThat(line.told).isEmpty();
    }

    @Test
    void somebodyWhoReadsEnglishIsSpokenToInEnglish() {
        var request = new ChatRequest(ASKER, MISS, Locale.ENGLISH, null, Set.of());
        Reply miss = chat.handle(request).toShow().orElseThrow();

        String ask = command(miss, "Ask a person");

        assertThat(text(chat.handle(new ChatRequest(ASKER, ask, Locale.ENGLISH, null, Set.of()))))
                .contains("Shall they see who asks?");
    }
}
