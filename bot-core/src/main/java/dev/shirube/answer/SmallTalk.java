package dev.shirube.answer;

import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;

import java.util.Set;

/** Answers what is said beside questions: greetings, thanks, and what the bot is there for. */
final class SmallTalk {

    private static final String JOBS = "jobs";
    private static final String HELP = "help";
    private static final String THANKS = "thanks";
    private static final String GREETING = "greeting";

    private SmallTalk() {}

    /** Whether a question asks for the list of jobs and for nothing else. */
    static boolean asksForJobs(Question question) {
        return question.turns().contains(JOBS)
                && question.words().isEmpty()
                && question.subjects().isEmpty()
                && question.companions().isEmpty();
    }

    static Answer answer(Set<String> turns, Conversation conversation, Snapshot snapshot) {
        if (turns.contains(JOBS)) {
            return JobFilter.menu("", snapshot);
        }
        if (turns.isEmpty() || turns.contains(HELP)) {
            return Answerer.help(snapshot);
        }
        return new Courtesy(kind(turns), snapshot.guide(conversation.job()).orElse(null));
    }

    private static Courtesy.Kind kind(Set<String> turns) {
        if (turns.contains(THANKS)) {
            return Courtesy.Kind.THANKS;
        }
        return turns.contains(GREETING) ? Courtesy.Kind.GREETING : Courtesy.Kind.ACKNOWLEDGEMENT;
    }
}
