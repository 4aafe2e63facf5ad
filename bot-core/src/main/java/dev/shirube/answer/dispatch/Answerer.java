package dev.shirube.answer.dispatch;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Explanation;
import dev.shirube.answer.Turn;
import dev.shirube.answer.career.PathAnswerer;
import dev.shirube.answer.find.FindAnswerer;
import dev.shirube.answer.guide.CommandAnswerer;
import dev.shirube.answer.pay.PayAnswerer;
import dev.shirube.answer.turn.JobFilter;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Command;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.ranking.Ranking;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Optional;

/**
 * Answers questions and commands. A pure function of question, conversation and snapshot: the same
 * three give the same answer.
 */
public final class Answerer {

    /** Creates an answerer. */
    public Answerer() {}

    /**
     * Answers one question. Of guides in two languages those are asked that are in the language
     * that the snapshot was made for, else that of the question; what only the other one of a pair
     * tells is answered from that.
     *
     * @param text what the person wrote, in words or as a command
     * @param conversation what is remembered of the conversation so far
     * @param snapshot the guides
     * @return the answer, and what to remember
     */
    public Turn answer(String text, Conversation conversation, Snapshot snapshot) {
        if (snapshot.translations().isEmpty()) {
            return answerAlone(text, conversation, snapshot);
        }
        Language spoken = spoken(text, snapshot);
        Turn turn = answerAlone(text, conversation, snapshot.in(spoken));
        return isMissing(turn, snapshot)
                ? orTranslated(turn, text, conversation, snapshot.in(other(spoken)))
                : turn;
    }

    private static boolean isMissing(Turn turn, Snapshot snapshot) {
        return switch (turn.answer()) {
            case Answer.None none ->
                    none.reason() != Reason.JOB_NOT_COVERED
                            && none.reason() != Reason.UNKNOWN_COMMAND;
            case Answer.Found found -> isBesideTopic(found, turn, snapshot);
            default -> false;
        };
    }

    /** Whether one guide gives the next best section, for it has none on the topic. */
    private static boolean isBesideTopic(Answer.Found found, Turn turn, Snapshot snapshot) {
        List<String> topics = turn.explanation().question().topics();
        Guide guide = found.given().getFirst().guide();
        return found.overview() == null
                && found.given().size() == 1
                && topics.size() == 1
                && guide.sections().stream()
                        .noneMatch(section -> snapshot.isAbout(section, topics.getFirst()))
                && snapshot.translations().of(guide).stream()
                        .flatMap(other -> other.sections().stream())
                        .anyMatch(section -> snapshot.isAbout(section, topics.getFirst()));
    }

    /** What the guide in the other language tells where that in the person's does not. */
    private Turn orTranslated(
            Turn turn, String text, Conversation conversation, Snapshot translated) {
        Turn other = answerAlone(text, conversation, translated);
        if (!(other.answer() instanceof Answer.Found found)) {
            return turn;
        }
        Guide guide = found.given().getFirst().guide();
        if (found.given().size() > 1 || translated.translations().of(guide).isEmpty()) {
            return turn;
        }
        List<String> topics = turn.explanation().question().topics();
        boolean onTopic =
                topics.isEmpty()
                        || topics.stream()
                                .anyMatch(topic ->
                                        translated.isAbout(
                                                found.given().getFirst().section(), topic));
        return onTopic ? other : onTopic(topics.getFirst(), guide, turn, conversation, translated);
    }

    /** The section on a topic that words of another language would not find. */
    private static Turn onTopic(
            String topic, Guide guide, Turn turn, Conversation conversation, Snapshot translated) {
        Question job = translated.questions().read(guide.slug());
        Turn other = new CommandAnswerer(job, conversation, translated).topic(topic);
        return other.answer() instanceof Answer.Found ? other : turn;
    }

    private static Language spoken(String text, Snapshot snapshot) {
        Language chosen = snapshot.spoken();
        return chosen != null ? chosen : Language.of(text).orElse(Language.JA);
    }

    private static Language other(Language language) {
        return language == Language.JA ? Language.EN : Language.JA;
    }

    private Turn answerAlone(String text, Conversation conversation, Snapshot snapshot) {
        Question question = snapshot.questions().read(text);
        if (snapshot.guides().isEmpty()) {
            var none = new Answer.None(Reason.NO_GUIDES, "", null, List.of(), List.of());
            return said(none, conversation, question);
        }
        return snapshot.commands()
                .read(question.written())
                .map(command -> answer(command, question, conversation, snapshot))
                .orElseGet(() ->
                        snapshot.pinned()
                                .of(question, conversation)
                                .map(place -> shown(place, question))
                                .orElseGet(
                                        () -> inWords(question, conversation, snapshot).answer()));
    }

    /**
     * Compares a question with the sections of the guide that it is about, or of all guides;
     * decides nothing.
     *
     * @param text what the person wrote, in words
     * @param conversation what is remembered of the conversation so far
     * @param snapshot the guides
     * @return the sections, best first
     */
    public Ranking compare(String text, Conversation conversation, Snapshot snapshot) {
        Snapshot asked = snapshot.in(spoken(text, snapshot));
        Question question = asked.questions().read(text);
        return new QuestionAnswerer(question, conversation, asked).compare();
    }

    private Turn answer(
            Command command, Question question, Conversation conversation, Snapshot snapshot) {
        return switch (command) {
            case Command.AskTopic ask -> {
                Question rest = snapshot.questions().read(ask.rest());
                yield new CommandAnswerer(rest, conversation, snapshot).topic(ask.topic());
            }
            case Command.ShowJob job -> {
                Question rest = snapshot.questions().read(job.rest());
                yield new CommandAnswerer(rest, conversation, snapshot).job();
            }
            case Command.ListJobs list ->
                    said(JobFilter.menu(list.filter(), snapshot), conversation, question);
            case Command.ShowSection section ->
                    showSection(section, question, conversation, snapshot);
            case Command.Compare compare -> {
                Question rest = snapshot.questions().read(compare.rest());
                var turns = new TurnBuilder(rest, conversation, snapshot);
                yield new PayAnswerer(rest, conversation, snapshot, turns).compareNamed();
            }
            case Command.Find find -> {
                Question rest = snapshot.questions().read(find.rest());
                var turns = new TurnBuilder(rest, conversation, snapshot);
                yield new FindAnswerer(rest, conversation, snapshot, turns).typed(find.rest());
            }
            case Command.Path path -> {
                Question rest = snapshot.questions().read(path.rest());
                var turns = new TurnBuilder(rest, conversation, snapshot);
                yield new PathAnswerer(rest, snapshot, turns).typed(conversation);
            }
            case Command.ShowHelp ignored -> said(SmallTalk.help(snapshot), conversation, question);
            case Command.Ask ask -> answerAlone(ask.text(), conversation, snapshot);
            case Command.Unknown unknown -> unknown(unknown, conversation, question, snapshot);
        };
    }

    /** A command that is no topic may be the words of a heading: {@code /roadmap}. */
    private static Turn unknown(
            Command.Unknown unknown,
            Conversation conversation,
            Question question,
            Snapshot snapshot) {
        Question rest = snapshot.questions().read(unknown.text());
        Turn turn = inWords(rest, conversation, snapshot).answer();
        if (turn.answer() instanceof Answer.Found || turn.answer() instanceof Answer.Clarify) {
            return turn;
        }
        var none =
                new Answer.None(
                        Reason.UNKNOWN_COMMAND,
                        unknown.name(),
                        null,
                        List.of(),
                        turn.answer().alternatives());
        return said(none, conversation, question);
    }

    private static QuestionAnswerer inWords(
            Question question, Conversation conversation, Snapshot snapshot) {
        return new QuestionAnswerer(question, conversation, snapshot);
    }

    private static Turn showSection(
            Command.ShowSection command,
            Question question,
            Conversation conversation,
            Snapshot snapshot) {
        Optional<Snapshot.Place> place = snapshot.section(command.id());
        if (place.isEmpty()) {
            var gone =
                    new Answer.None(
                            Reason.TOPIC_NOT_COVERED, command.id(), null, List.of(), List.of());
            return said(gone, conversation, question);
        }
        return shown(place.get(), question);
    }

    private static Turn shown(Snapshot.Place place, Question question) {
        Section section = place.section();
        Guide guide = place.guide();
        var found = new Answer.Found(List.of(new Candidate(guide, section, null, 1)), List.of());
        return said(
                found,
                new Conversation(
                        List.of(guide.slug()), section.topic(), null, List.of(section.id())),
                question);
    }

    private static Turn said(Answer answer, Conversation conversation, Question question) {
        return new Turn(answer, conversation, new Explanation(question, Ranking.NONE));
    }
}
