package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.Action;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.function.Predicate;

/** What people think of answers is kept, and what is kept of them is erased when they wish it. */
class FeedbackTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";
    private static final Period EVER =
            new Period(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

    private final QuestionsInMemory kept = new QuestionsInMemory(100);
    @AutoClose private final Connected connected = new Connected(EdgeBot.recording(kept).chat());

    private Sent press(Sent below, Predicate<Action> which) {
        for (JsonNode action : below.actions()) {
            if (which.test(Screen.stands(action))) {
                return connected.press("U1", below, action, "").getFirst();
            }
        }
        throw new AssertionError("there is no such button: " + below);
    }

    private static boolean isUnhelpful(Action action) {
        return action instanceof Action.Feedback feedback && !feedback.helpful();
    }

    private static Predicate<Action> asks(String beginning) {
        return action -> action instanceof Action.Ask ask && ask.command().startsWith(beginning);
    }

    @Test
    void whoeverIsNotHelpedTellsWhyAndNobodyElseSeesIt() {
        Sent answer = connected.say("C1", "U1", "@shirube " + QUESTION).getFirst();

        Sent why = press(answer, FeedbackTest::isUnhelpful);
        Sent noted = press(why, asks("/feedback out-of-date"));

        assertThat(why.kind()).isEqualTo("ephemeral");
        assertThat(noted.kind()).isEqualTo("ephemeral");
        assertThat(Screen.of(noted).text()).contains("記録しました");
        assertThat(kept.complaints(EVER, 9))
                .extracting(Complained::guide, Complained::complaint)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("kite_tailor", "out-of-date"));
    }

    @Test
    void whatElseCouldHaveBeenMeantIsAnswered() {
        Sent why = press(connected.direct("U1", QUESTION).getFirst(), FeedbackTest::isUnhelpful);

        Sent other =
                press(
                        why,
                        action ->
                                action instanceof Action.Ask ask
                                        && !ask.command().startsWith("/feedback"));

        assertThat(Screen.of(other).text()).contains("凧の仕立屋");
    }

    @Test
    void thatThereIsNoAnswerCanBeJudgedToo() {
        Sent miss = connected.say("C1", "U1", "@shirube パティシエの年収は？").getFirst();

        press(press(miss, asks("/feedback bad")), asks("/feedback not-meant"));

        assertThat(kept.complaints(EVER, 9))
                .containsExactly(new Complained("", "", "not-meant", 1));
    }

    @Test
    void whoeverWishesToBeForgottenIsAndIsToldAlone() {
        connected.say("C1", "U1", "@shirube " + QUESTION);
        connected.say("C1", "U2", "@shirube " + QUESTION);

        Sent told = connected.say("C1", "U1", "@shirube forget-me").getFirst();

        assertThat(told.kind()).isEqualTo("ephemeral");
        assertThat(Screen.of(told).text()).contains("消去しました");
        assertThat(kept.tallies(Aspect.ALL, EVER, 9))
                .singleElement()
                .satisfies(tally -> assertThat(tally.questions()).isEqualTo(1));
        assertThat(connected.command(Connected.COMMAND_TOKEN, "U2", "/shirube", "forget-me").body())
                .contains("消去しました");
        assertThat(kept.tallies(Aspect.ALL, EVER, 9)).isEmpty();
    }
}
