package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.reply.Choice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people think of answers is kept on every platform, in words where words are kept, and what
 * is kept of them is erased when they wish it. A test of an adapter plays the platform.
 *
 * @param <M> what the platform gets from the bot: a message, or a window
 */
public abstract class FeedbackContract<M> {

    private static final String QUESTION = "凧の仕立屋の年収は？";
    private static final String MISS = "パティシエの年収は？";
    private static final String OWN_WORDS = "自分の言葉で書く";

    private final KeptLog kept = new KeptLog(true);
    private Talk<M> talk;

    /** Creates the test. */
    protected FeedbackContract() {}

    /**
     * Connects a bot to the platform.
     *
     * @param chat the bot
     * @return what people do
     */
    protected abstract Talk<M> connect(ChatService chat);

    @BeforeEach
    void connect() {
        talk = connect(EdgeBot.recording(kept).chat());
    }

    @AfterEach
    void disconnect() {
        talk.close();
    }

    @Test
    void whoeverIsNotHelpedTellsWhyAndNobodyElseSeesIt() {
        M why = talk.judgeUnhelpful("U2", talk.ask("U1", QUESTION));
        M noted = talk.press("U2", why, "情報が古い");

        assertThat(talk.isPrivate(why)).isTrue();
        assertThat(talk.isPrivate(noted)).isTrue();
        assertThat(talk.shown(noted).text()).contains("記録しました");
        assertThat(kept.judgements().getLast())
                .extracting(RecordedFeedback::guide, RecordedFeedback::complaint)
                .containsExactly("kite_tailor", Complaint.OUT_OF_DATE);
    }

    @Test
    void whatElseCouldHaveBeenMeantIsAnswered() {
        M why = talk.judgeUnhelpful("U1", talk.ask("U1", QUESTION));
        Choice other =
                talk.shown(why).choices().stream()
                        .filter(choice -> !choice.command().startsWith("/feedback"))
                        .findFirst()
                        .orElseThrow();

        assertThat(talk.shown(talk.press("U1", why, other.label())).text()).contains("凧の仕立屋");
    }

    @Test
    void thatThereIsNoAnswerCanBeJudgedToo() {
        M why = talk.press("U1", talk.ask("U1", MISS), "👎 違う");
        talk.press("U1", why, "聞きたいことと違う");

        assertThat(talk.isPrivate(why)).isTrue();
        assertThat(kept.judgements().getLast())
                .extracting(RecordedFeedback::section, RecordedFeedback::complaint)
                .containsExactly(null, Complaint.NOT_MEANT);
    }

    @Test
    void whatIsWrittenIntoTheWindowIsKeptWithTheAnswer() {
        M why = talk.judgeUnhelpful("U1", talk.ask("U1", QUESTION));
        M window = talk.press("U1", why, OWN_WORDS);

        assertThat(talk.window(window)).isEqualTo(new Talk.Window("合わなかったところ", true, 300));
        M noted = talk.submit("U1", window, "糸の値段が上がりました");

        assertThat(talk.isPrivate(noted)).isTrue();
        assertThat(talk.shown(noted).text()).contains("記録しました");
        assertThat(kept.comments())
                .extracting(RecordedFeedback::guide, RecordedFeedback::comment)
                .containsExactly(tuple("kite_tailor", "糸の値段が上がりました"));
    }

    @Test
    void whatIsNotInTheGuidesCanBeWrittenOfToo() {
        M why = talk.press("U1", talk.ask("U1", MISS), "👎 違う");
        talk.submit("U1", talk.press("U1", why, OWN_WORDS), "お菓子を作る人です");

        assertThat(kept.comments())
                .extracting(RecordedFeedback::guide, RecordedFeedback::comment)
                .containsExactly(tuple(null, "お菓子を作る人です"));
    }

    @Test
    void whereNoWindowOpensTheReasonsAreLeft() {
        M why = talk.judgeUnhelpful("U1", talk.ask("U1", QUESTION));
        assumeTrue(talk.refuseWindows(), "the platform opens every window");

        M told = talk.press("U1", why, OWN_WORDS);

        assertThat(talk.isPrivate(told)).isTrue();
        assertThat(talk.shown(told).text()).contains("理由を選んで");
        assertThat(kept.comments()).isEmpty();
    }

    @Test
    void whoeverWishesToBeForgottenIsAndIsToldAlone() {
        talk.ask("U1", QUESTION);
        talk.ask("U2", QUESTION);

        M told = talk.forgetMe("U1");

        assertThat(talk.isPrivate(told)).isTrue();
        assertThat(talk.shown(told).text()).contains("消去しました");
        assertThat(kept.questions()).hasSize(1);
        talk.forgetMe("U2");
        assertThat(kept.questions()).isEmpty();
    }
}
