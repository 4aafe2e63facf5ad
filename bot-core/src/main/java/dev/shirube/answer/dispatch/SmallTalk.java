package dev.shirube.answer.dispatch;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.turn.JobFilter;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.QuestionReader;
import dev.shirube.question.Remark;
import dev.shirube.snapshot.Snapshot;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers what is said beside questions: greetings, thanks, and what the bot is there for. */
final class SmallTalk {

    private static final String JOBS = "jobs";
    private static final String HELP = "help";
    private static final String THANKS = "thanks";
    private static final String GREETING = "greeting";
    static final String COMPLAINT = "complaint";
    private static final Set<String> SAID =
            Set.of(JOBS, HELP, THANKS, GREETING, COMPLAINT, "acknowledgement", "farewell");

    private static final Set<String> COURTESIES = Set.of("acknowledgement", THANKS, GREETING);

    private static final Pattern SENTENCE_END = Pattern.compile("[。.!！〜～\\n]+\\s*");

    /** What has fewer letters asks for nothing. */
    private static final int SHORTEST = 3;

    private SmallTalk() {}

    /** Whether one of these turns is small talk, or asks what the bot is for. */
    static boolean isSaid(Set<String> turns) {
        return turns.stream().anyMatch(SAID::contains);
    }

    /** Whether a question asks for the list of jobs and for nothing else. */
    static boolean asksForJobs(Question question) {
        return question.speechActs().contains(JOBS)
                && question.words().isEmpty()
                && question.mentions().isEmpty();
    }

    /**
     * What stands behind a first sentence that is a courtesy and nothing else, where it is none
     * itself.
     *
     * @param text what was written
     * @param questions reads parts of it
     * @return the rest, or nothing
     */
    static Optional<String> behindCourtesy(String text, QuestionReader questions) {
        Matcher end = SENTENCE_END.matcher(text);
        if (!end.find()) {
            return Optional.empty();
        }
        Set<String> first = questions.read(text.substring(0, end.start())).speechActs();
        String rest = text.substring(end.end()).strip();
        return COURTESIES.stream().anyMatch(first::contains)
                        && rest.codePoints().filter(Character::isLetter).count() >= SHORTEST
                        && !isSaid(questions.read(rest).speechActs())
                        && !Remark.isOne(rest)
                ? Optional.of(rest)
                : Optional.empty();
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
