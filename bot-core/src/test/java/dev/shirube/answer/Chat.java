package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;

/** One person talking with the bot. */
public final class Chat {

    private final Snapshot snapshot;
    private Conversation conversation = Conversation.EMPTY;

    public Chat(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Answers a question that nothing was said before. */
    public static Answer answer(String question) {
        return new Chat(Fiction.ALL).say(question);
    }

    public Answer say(String question) {
        Turn turn = new Answerer().answer(question, conversation, snapshot);
        conversation = turn.conversation();
        return turn.answer();
    }

    public Conversation conversation() {
        return conversation;
    }

    /** Says something that has to be answered with one passage. */
    public Candidate ask(String question) {
        return only(say(question));
    }

    static Candidate only(Answer answer) {
        assertThat(answer).isInstanceOf(Found.class);
        assertThat(((Found) answer).given()).hasSize(1);
        return ((Found) answer).given().getFirst();
    }

    public static String passage(Candidate candidate) {
        return candidate.quoted().orElseThrow().text();
    }
}
