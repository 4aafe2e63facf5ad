package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.reply.Choice;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** What people think of answers is kept, and what is kept of them is erased when they wish it. */
class FeedbackTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";
    private static final Period EVER =
            new Period(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

    private final QuestionsInMemory kept = new QuestionsInMemory(100);
    @AutoClose private final Connected connected = new Connected(EdgeBot.recording(kept).chat());

    private SentMessage press(String person, SentMessage below, String label) {
        Choice choice =
                Connected.shown(below).choices().stream()
                        .filter(c -> c.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(label + " is not among " + below));
        return connected.press(person, below, choice.id(), choice.command()).getFirst();
    }

    private SentMessage judgedUnhelpful(SentMessage answer) {
        String section =
                answer.blocks().toString().replaceFirst(".*\"value\":\"-([^\"]+)\".*", "$1");
        return connected.press("U2", answer, BlockAction.JUDGE, "-" + section).getFirst();
    }

    @Test
    void whoeverIsNotHelpedTellsWhyAndNobodyElseSeesIt() {
        SentMessage answer = connected.mention("C1", "U1", QUESTION, connected.ts()).getFirst();

        SentMessage why = judgedUnhelpful(answer);
        SentMessage noted = press("U2", why, "情報が古い");

        assertThat(List.of(why, noted))
                .allSatisfy(sent ->
                        assertThat(sent.method() + sent.string("response_type"))
                                .isIn("chat.postEphemeral", "hooksephemeral", "hooks"));
        assertThat(Connected.shown(noted).text()).contains("記録しました");
        assertThat(kept.complaints(EVER, 9))
                .extracting(Complained::guide, Complained::complaint)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("kite_tailor", "out-of-date"));
    }

    @Test
    void whatElseCouldHaveBeenMeantIsAnswered() {
        SentMessage why =
                judgedUnhelpful(connected.mention("C1", "U1", QUESTION, connected.ts()).getFirst());
        Choice other = Connected.shown(why).choices().getLast();
        assertThat(other.command()).doesNotStartWith("/feedback");

        SentMessage reply = connected.press("U2", why, other.id(), other.command()).getFirst();

        assertThat(Connected.shown(reply).text()).contains("凧の仕立屋");
    }

    @Test
    void thatThereIsNoAnswerCanBeJudgedToo() {
        SentMessage miss = connected.mention("C1", "U1", "パティシエの年収は？", connected.ts()).getFirst();

        SentMessage why = press("U1", miss, "👎 違う");
        press("U1", why, "聞きたいことと違う");

        assertThat(why.method()).isEqualTo("chat.postEphemeral");
        assertThat(kept.complaints(EVER, 9))
                .containsExactly(new Complained("", "", "not-meant", 1));
    }

    @Test
    void whoeverIsRefusedHasNothingToJudge() {
        String tooLong = "年収".repeat(EdgeBot.MAX_LENGTH);

        SentMessage refusal = connected.direct("U1", tooLong).getFirst();

        assertThat(refusal.blocks().toString()).doesNotContain("/feedback");
    }

    @Test
    void whoeverWishesToBeForgottenIsAndIsToldAlone() {
        connected.mention("C1", "U1", QUESTION, connected.ts());
        connected.mention("C1", "U2", QUESTION, connected.ts());
        connected.direct("U1", QUESTION);

        for (SentMessage told :
                List.of(
                        connected.command("C1", "U1", "/shirube", "forget-me").getFirst(),
                        connected.command("C1", "U1", "/forget-me", "").getFirst(),
                        connected.mention("C1", "U1", "forget-me", connected.ts()).getFirst())) {
            assertThat(told.method()).isNotEqualTo("chat.postMessage");
            assertThat(Connected.shown(told).text()).contains("消去しました");
        }
        assertThat(Connected.shown(connected.direct("U1", "forget-me").getFirst()).text())
                .contains("消去しました");
        assertThat(kept.tallies(Aspect.ALL, EVER, 9))
                .singleElement()
                .satisfies(tally -> assertThat(tally.questions()).isEqualTo(1));
        assertThat(Connected.shown(connected.direct("U1", "スキルは？").getFirst()).text())
                .contains("どの職種");
    }
}
