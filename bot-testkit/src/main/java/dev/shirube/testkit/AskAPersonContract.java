package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.people.Draft;
import dev.shirube.reply.Choice;
import dev.shirube.testkit.Talk.Arrival;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/**
 * What guides do not answer goes to people on every platform, and their answer to whoever asked. A
 * test of an adapter plays the platform.
 *
 * @param <M> what the platform gets from the bot: a message, or a window
 * @param <T> what people do on the platform
 */
public abstract class AskAPersonContract<M, T extends Talk<M>> {

    /** What is on the button that takes a question. */
    protected static final String TAKE = "引き受ける";

    private static final String SOLVED = "解決した";

    private HelpBot bot;
    private T talk;
    private Talk<M> helpers;

    /** Creates the test. */
    protected AskAPersonContract() {}

    /**
     * Returns a bot that knows where the helpers are.
     *
     * @return the bot
     */
    protected abstract HelpBot helpBot();

    /**
     * Connects a bot to the platform.
     *
     * @param chat the bot
     * @return what people do
     */
    protected abstract T connect(ChatService chat);

    @BeforeEach
    void connect() {
        bot = helpBot();
        talk = connect(bot.chat());
        helpers = talk.amongHelpers();
    }

    @AfterEach
    void disconnect() {
        talk.close();
    }

    /**
     * Returns what people do.
     *
     * @return what {@link #connect} made for this test
     */
    protected final T talk() {
        return talk;
    }

    /**
     * Asks where others look on, and has it passed on.
     *
     * @param how what is on the button
     * @return the question among the helpers
     */
    protected final M passedOn(String how) {
        M consent = consent();
        assertThat(talk.isPrivate(consent)).isTrue();
        assertThat(text(consent)).contains(HelpBot.MISS);
        M sent = talk.press("U1", consent, how);
        assertThat(talk.isPrivate(sent)).isTrue();
        assertThat(text(sent)).contains("送りました");
        return talk.next(Arrival.QUESTION);
    }

    /**
     * Asks where others look on, and says that people are to be asked.
     *
     * @return what the bot says to that
     */
    protected final M consent() {
        return talk.press("U1", talk.ask("U1", HelpBot.MISS), "人に聞く");
    }

    /**
     * Shows a message as text.
     *
     * @param message the message
     * @return what people see
     */
    protected final String text(M message) {
        return talk.shown(message).text();
    }

    /**
     * Has a helper take the question.
     *
     * @param person who takes it
     * @param question the question among the helpers
     * @return what the helper is told
     */
    protected final M take(String person, M question) {
        return helpers.press(person, question, TAKE);
    }

    @Test
    void theQuestionIsPostedWithWhoAsksAndHowFarItIs() {
        M posted = passedOn("添えて");

        assertThat(talk.isPrivate(posted)).isFalse();
        assertThat(text(posted))
                .contains(HelpBot.MISS, talk.mention("U1") + " さんの質問", "まだ誰も引き受けていません");
        assertThat(talk.shown(posted).choices()).extracting(Choice::label).contains(TAKE);
    }

    @Test
    void whoeverWishesNotToBeNamedIsNot() {
        assertThat(text(passedOn("伏せて"))).contains("名前を伏せた方の質問").doesNotContain(talk.mention("U1"));
    }

    @Test
    void itIsTakenSolvedAndKeptAsADraft() {
        M posted = passedOn("添えて");

        M told = take("U8", posted);

        assertThat(talk.isPrivate(told)).isTrue();
        M taken = talk.next(Arrival.CHANGE);
        assertThat(text(taken))
                .contains(HelpBot.MISS, talk.mention("U8") + " さんが引き受けました")
                .contains(talk.mention("U1"))
                .doesNotContain("まだ誰も");
        assertThat(text(talk.next(Arrival.WORD))).contains("引き受けました", HelpBot.MISS);

        M window = helpers.press("U8", taken, SOLVED);
        M solving = helpers.submit("U8", window, HelpBot.SOLUTION);

        assertThat(talk.isPrivate(solving)).isTrue();
        assertThat(text(solving)).contains("下書き");
        M solved = talk.next(Arrival.CHANGE);
        assertThat(text(solved)).contains(HelpBot.MISS, talk.mention("U8") + " さんが解決しました");
        assertThat(talk.shown(solved).choices()).isEmpty();
        assertThat(text(talk.next(Arrival.WORD))).contains("*まず*聞いてみましょう");
        assertThat(bot.drafts())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.question()).isEqualTo(HelpBot.MISS);
                    assertThat(draft.solution()).isEqualTo(HelpBot.SOLUTION);
                });
        assertThat(text(helpers.submit("U8", window, "うそ"))).contains("もう解決済み");
        assertThat(bot.drafts()).extracting(Draft::solution).doesNotContain("うそ");
    }

    @Test
    void whereNoWindowOpensItIsSolvedAllTheSame() {
        take("U8", passedOn("添えて"));
        M taken = talk.next(Arrival.CHANGE);
        assumeTrue(talk.refuseWindows(), "the platform opens every window");

        assertThat(text(helpers.press("U8", taken, SOLVED))).contains("解決済みにしました");
    }

    @Test
    void whatOneTookNobodyElseTakes() {
        M posted = passedOn("添えて");
        take("U8", posted);
        talk.next(Arrival.CHANGE);
        talk.next(Arrival.WORD);

        assertThat(text(take("U9", posted))).contains("ほかの方");

        assertThat(talk.hasNext(Arrival.CHANGE)).isFalse();
        assertThat(talk.hasNext(Arrival.WORD)).isFalse();
    }

    @Test
    void nobodyElseCanPassTheQuestionOn() {
        M refused = talk.press("U2", talk.ask("U1", HelpBot.MISS), "人に聞く");

        assertThat(talk.shown(refused).choices()).isEmpty();
        assertThat(text(refused)).contains("もう一度質問して");
    }

    @Test
    void aDayLaterThoseWhoMayHelpAreRemindedOnceBelowTheQuestion() {
        passedOn("添えて");

        bot.pass(Duration.ofHours(25));
        bot.pass(Duration.ofHours(25));

        assertThat(text(talk.next(Arrival.REMINDER))).contains("まだ誰も引き受けていません");
        assertThat(talk.hasNext(Arrival.REMINDER)).isFalse();
    }
}
