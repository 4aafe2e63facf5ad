package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.chat.ChatService;
import dev.shirube.testkit.Channels.Place;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * In channels where the operator wants it the bot answers without being called, and gets out, on
 * every platform alike. A test of an adapter plays the platform.
 *
 * @param <M> a message of the bot
 * @param <C> what people do on the platform
 */
public abstract class CommunityContract<M, C extends Channels<M>> {

    private static final String QUESTION = "凧の仕立屋の年収はいくらですか？";
    private static final String NEXT = "凧の仕立屋のスキルは何ですか？";
    private static final String SALARY = "123 - 234";
    private static final String UNCALLED = "呼ばれていませんが";
    private static final String DISTRESS = "もう死にたい";

    private static final List<String> NO_QUESTION_TO_EVERYBODY =
            List.of(
                    "おはようございます",
                    "凧の仕立屋の年収いいなあ",
                    "田中さん、凧の仕立屋の面接どうでした？",
                    "うちの凧の仕立屋って今日来てる？",
                    "凧の仕立屋の年収はいくらですか？ https://example.com/a",
                    "パティシエの年収はいくらですか？");

    private C channels;

    /** Creates the test. */
    protected CommunityContract() {}

    /**
     * Connects a bot that joins in.
     *
     * @param chat the bot
     * @return what people do
     */
    protected abstract C connect(ChatService chat);

    /**
     * Returns questions that are addressed to somebody.
     *
     * @return what people may say, with mentions as the platform has them
     */
    protected abstract List<String> addressed();

    @BeforeEach
    void connect() {
        channels = connect(new EdgeBot().chat());
    }

    @AfterEach
    void disconnect() {
        channels.close();
    }

    /**
     * Returns what people do.
     *
     * @return what {@link #connect} made for this test
     */
    protected final C channels() {
        return channels;
    }

    private M answered(String question) {
        M answer = channels.answer(question);
        assertThat(channels.shown(answer).text()).contains(UNCALLED, SALARY);
        return answer;
    }

    private void assertTakenBack() {
        assertThat(channels.did()).isEqualTo("deleted");
        assertThat(channels.did()).isEqualTo("marked 🔇");
    }

    @Test
    void aQuestionIsAnsweredBelowItOnceHoweverOftenThePlatformTellsOfIt() {
        String question = channels.say("U1", Place.ANSWERS, QUESTION);
        answered(question);

        channels.repeat(question);

        channels.assertNothingElse();
    }

    @Test
    void whatIsNoQuestionToEverybodyIsLeftAlone() {
        for (Place place : List.of(Place.ANSWERS, Place.OFFERS)) {
            NO_QUESTION_TO_EVERYBODY.forEach(words -> channels.say("U1", place, words));
            addressed().forEach(words -> channels.say("U1", place, words));
        }

        channels.assertNothingElse();
    }

    @Test
    void elsewhereTheBotKeepsToItself() {
        channels.say("U1", Place.ELSEWHERE, QUESTION);
        channels.say("U1", Place.ELSEWHERE, DISTRESS);

        channels.assertNothingElse();
    }

    @Test
    void inAThreadNothingIsAnsweredUncalledWhoeverBeganIt() {
        String question = channels.say("U1", Place.ANSWERS, QUESTION);
        answered(question);

        channels.reply("U1", question, NEXT);
        channels.reply("U2", question, NEXT);

        channels.assertNothingElse();
    }

    @Test
    void whoeverMentionsTheBotBelowItsAnswerGoesOnFromThere() {
        String question = channels.say("U1", Place.ANSWERS, QUESTION);
        answered(question);

        channels.reply("U1", question, channels.mention() + " スキルは？");

        assertThat(channels.shown(channels.answer(question)).text())
                .contains("糸目")
                .doesNotContain(UNCALLED);
    }

    @Test
    void somebodyInDistressIsToldAlone() {
        channels.say("U1", Place.ANSWERS, DISTRESS);

        assertThat(channels.shown(channels.toldAlone("U1")).text())
                .contains("よりそいホットライン")
                .doesNotContain(UNCALLED);
        channels.assertNothingElse();
    }

    @Test
    void nobodyElseTakesTheAnswerBack() {
        M answer = answered(channels.say("U1", Place.ANSWERS, QUESTION));

        channels.reactTo("U2", answer, "👎");
        channels.reactTo("U1", answer, "👍");

        channels.assertNothingElse();
    }

    @Test
    void theOneWhoAskedTakesTheAnswerBackByAReaction() {
        M answer = answered(channels.say("U1", Place.ANSWERS, QUESTION));

        channels.reactTo("U1", answer, "👎");

        assertTakenBack();
        channels.assertNothingElse();
    }

    @Test
    void soDoesAModerator() {
        M answer = answered(channels.say("U1", Place.ANSWERS, QUESTION));
        channels.trust("U2");

        channels.reactTo("U2", answer, "👎");

        assertTakenBack();
    }

    @Test
    void theButtonBelowItDoesTheSameAndTellsOthersThatItDoesNot() {
        M answer = answered(channels.say("U1", Place.ANSWERS, QUESTION));

        channels.press("U2", answer, "不要なので消す");
        assertThat(channels.shown(channels.toldAlone("U2")).text()).contains("質問した人");
        channels.press("U1", answer, "不要なので消す");

        assertTakenBack();
        channels.assertNothingElse();
    }

    @Test
    void anAnswerThatIsJudgedBadlyByTheOneWhoAskedGoesToo() {
        M answer = answered(channels.say("U1", Place.ANSWERS, QUESTION));

        channels.press("U1", answer, "👎");

        channels.toldAlone("U1");
        assertTakenBack();
    }

    @Test
    void anAnswerThatSomebodyCalledForStays() {
        String question = channels.say("U1", Place.ANSWERS, channels.mention() + " " + QUESTION);
        M answer = channels.answer(question);
        assertThat(channels.shown(answer).text()).doesNotContain(UNCALLED);

        channels.reactTo("U1", answer, "👎");

        channels.assertNothingElse();
    }

    @Test
    void inAMutedThreadOnlyAMentionIsAnswered() {
        assumeTrue(channels.followsThreads(), "only mentions are answered in threads anyway");
        String question = channels.say("U1", Place.ANSWERS, QUESTION);
        M answer = answered(question);
        channels.reply("U1", question, channels.mention() + " スキルは？");
        channels.answer(question);
        channels.reply("U1", question, "年収は？");
        channels.answer(question);
        channels.reactTo("U1", answer, "👎");
        assertTakenBack();

        channels.reply("U1", question, "スキルは？");
        channels.reply("U1", question, channels.mention() + " 年収は？");

        assertThat(channels.shown(channels.answer(question)).text()).contains(SALARY);
        channels.assertNothingElse();
    }

    @Test
    void anAnswerIsOfferedAndGivenOnceToTheOneWhoAsked() {
        String question = channels.say("U1", Place.OFFERS, QUESTION);
        assertThat(channels.did()).isEqualTo("marked 🧭");

        channels.react("U1", question, "🧭");

        assertThat(channels.did()).isEqualTo("unmarked 🧭");
        answered(question);
        channels.react("U1", question, "🧭");
        channels.assertNothingElse();
    }

    @Test
    void nobodyElseAcceptsAnOfferAndNoOtherReactionDoes() {
        String question = channels.say("U1", Place.OFFERS, QUESTION);
        assertThat(channels.did()).isEqualTo("marked 🧭");

        channels.react("U2", question, "🧭");
        channels.react("U1", question, "🎉");

        channels.assertNothingElse();
    }

    @Test
    void aReactionOfSomebodysOwnIsNoOffer() {
        String greeting = channels.say("U1", Place.OFFERS, "おはよう");

        channels.react("U1", greeting, "🧭");

        channels.assertNothingElse();
    }

    @Test
    void whereItIsWantedAnOfferedAnswerIsForTheOneWhoAskedAlone() {
        String question = channels.say("U1", Place.OFFERS_ALONE, QUESTION);
        assertThat(channels.did()).isEqualTo("marked 🧭");

        channels.react("U1", question, "🧭");

        assertThat(channels.did()).isEqualTo("unmarked 🧭");
        assertThat(channels.shown(channels.toldAlone("U1")).text())
                .contains(SALARY)
                .doesNotContain(UNCALLED);
        channels.assertNothingElse();
    }
}
