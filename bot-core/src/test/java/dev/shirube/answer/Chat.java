package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.question.Conversation;

/** One person talking with the bot. */
final class Chat {

    private final Snapshot snapshot;
    private Conversation conversation = Conversation.EMPTY;

    Chat(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Answers a question that nothing was said before. */
    static Answer answer(String question) {
        return new Chat(Fiction.ALL).say(question);
    }

    Answer say(String question) {
        Turn turn = new Answerer().answer(question, conversation, snapshot);
        conversation = turn.conversation();
        return turn.answer();
    }

    Conversation conversation() {
        return conversation;
    }

    /** Says something that has to be answered with one passage. */
    Candidate ask(String question) {
        return only(say(question));
    }

    static Candidate only(Answer answer) {
        assertThat(answer).isInstanceOf(Found.class);
        assertThat(((Found) answer).given()).hasSize(1);
        return ((Found) answer).given().getFirst();
    }

    static String passage(Candidate candidate) {
        return candidate.quoted().orElseThrow().text();
    }
}
