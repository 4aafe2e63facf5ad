package dev.shirube.answer.dispatch;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.turn.JobFilter;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.snapshot.Snapshot;

import java.util.Set;

/** Answers what is said beside questions: greetings, thanks, and what the bot is there for. */
final class SmallTalk {

    private static final String JOBS = "jobs";
    private static final String HELP = "help";
    private static final String THANKS = "thanks";
    private static final String GREETING = "greeting";
    static final String COMPLAINT = "complaint";
    private static final Set<String> SAID =
            Set.of(JOBS, HELP, THANKS, GREETING, COMPLAINT, "acknowledgement", "farewell");

    private SmallTalk() {}

    /** Whether one of these turns is small talk, or asks what the bot is for. */
    static boolean isSaid(Set<String> turns) {
        return turns.stream().anyMatch(SAID::contains);
    }

    /** Whether a question asks for the list of jobs and for nothing else. */
    static boolean asksForJobs(Question question) {
        return question.speechActs().contains(JOBS)
                && question.words().isEmpty()
                && question.subjects().isEmpty()
                && question.companions().isEmpty();
    }

    static Answer answer(Set<String> turns, Conversation conversation, Snapshot snapshot) {
        if (turns.contains(JOBS)) {
            return JobFilter.menu("", snapshot);
        }
        if (turns.isEmpty() || turns.contains(HELP)) {
            return help(snapshot);
        }
        return new Courtesy(kind(turns), snapshot.guide(conversation.job()).orElse(null));
    }

    static Answer help(Snapshot snapshot) {
        return new Answer.Help(snapshot.vocabulary().topics(), snapshot.guides());
    }

    private static Courtesy.Kind kind(Set<String> turns) {
        if (turns.contains(COMPLAINT)) {
            return Courtesy.Kind.COMPLAINT;
        }
        if (turns.contains(THANKS)) {
            return Courtesy.Kind.THANKS;
        }
        return turns.contains(GREETING) ? Courtesy.Kind.GREETING : Courtesy.Kind.ACKNOWLEDGEMENT;
    }
}
