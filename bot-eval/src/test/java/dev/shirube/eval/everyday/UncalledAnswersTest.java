package dev.shirube.eval.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.eval.OwnQuestions;
import dev.shirube.eval.everyday.EverydayTalk.Message;
import dev.shirube.eval.everyday.EverydayTalk.World;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.uncalled.UncalledRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

/**
 * Among people who talk with each other the bot answers most of what is for it, and hardly ever
 * anything else. The jobs are those that there are not, so that nothing can have been tuned for
 * them.
 */
class UncalledAnswersTest {

    /** Of a thousand messages so many may be answered that are nothing for the bot, or wrongly. */
    private static final double MOST_WRONG = 2;

    private static final double LEAST_RIGHT = 0.6;

    private static final UncalledRule RULE = UncalledRule.shipped();
    private static final World WORLD = World.of("fiction");
    private static final Snapshot BY_WORDS = GuideBot.snapshot(OwnQuestions.FICTION);
    private static Snapshot byMeaning = BY_WORDS;

    /** How the sections are compared. */
    enum Way {
        BY_MEANING,
        BY_WORDS
    }

    /** What came of some messages. */
    private record Tally(int messages, int questions, int right, List<String> wrong) {}

    @BeforeAll
    static void encode() throws Exception {
        byMeaning = ByMeaning.of(BY_WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void ofAThousandMessagesHardlyAnyIsAnsweredUncalledForAndMostQuestionsAre(Way way) {
        var messages = new ArrayList<>(EverydayTalk.firstHalf(WORLD));
        messages.addAll(EverydayTalk.secondHalf(WORLD));
        messages.addAll(EverydayTalk.afterwards(WORLD));
        messages.addAll(EverydayTalk.atLast(WORLD));
        messages.addAll(EverydayTalk.unseen(WORLD));

        Tally tally = tally(messages, way == Way.BY_MEANING ? byMeaning : BY_WORDS);

        System.out.printf("%s: %s%n", way, tally);
        assertThat(tally.messages).isGreaterThanOrEqualTo(1_500);
        assertThat(tally.questions).isGreaterThanOrEqualTo(200);
        assertThat(tally.wrong.size() * 1_000.0 / tally.messages)
                .as(() -> String.join("\n", tally.wrong))
                .isLessThanOrEqualTo(MOST_WRONG);
        assertThat((double) tally.right / tally.questions).isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static Tally tally(List<Message> messages, Snapshot guides) {
        int questions = 0;
        int right = 0;
        var wrong = new ArrayList<String>();
        for (Message message : messages) {
            questions += message.isForTheBot() ? 1 : 0;
            if (RULE.silence(message.text(), guides).isPresent()) {
                continue;
            }
            Candidate given = answer(message, guides);
            if (message.isAnsweredBy(given.guide().slug(), given.section().path())) {
                right++;
            } else {
                wrong.add(message.text() + " -> " + given.section().path());
            }
        }
        return new Tally(messages.size(), questions, right, List.copyOf(wrong));
    }

    /** What the bot says where the rule lets it. */
    private static Candidate answer(Message message, Snapshot guides) {
        Answer answer = new Answerer().answer(message.text(), Conversation.EMPTY, guides).answer();
        assertThat(answer).as(message.text()).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) answer).given().getFirst();
    }
}
