package dev.shirube.answer;

import dev.shirube.answer.Answer.Reason;
import dev.shirube.guide.Guide;
import dev.shirube.question.Command;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.vocabulary.Topic;

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
     * Answers one question.
     *
     * @param text what the person wrote, in words or as a command
     * @param conversation what is remembered of the conversation so far
     * @param snapshot the guides
     * @return the answer, and what to remember
     */
    public Turn answer(String text, Conversation conversation, Snapshot snapshot) {
        if (snapshot.guides().isEmpty()) {
            var none = new Answer.None(Reason.NO_GUIDES, "", null, List.of(), List.of());
            return new Turn(none, conversation);
        }
        Question question = snapshot.questions().read(text);
        var inWords = new WordsAnswerer(snapshot, conversation);
        return snapshot.commands()
                .read(question.text())
                .map(command -> answer(command, conversation, snapshot))
                .orElseGet(() -> inWords.answer(question));
    }

    private Turn answer(Command command, Conversation conversation, Snapshot snapshot) {
        return switch (command) {
            case Command.AskTopic ask -> {
                Question rest = snapshot.questions().read(ask.rest());
                yield new WordsAnswerer(snapshot, conversation).answerTopic(ask.topic(), rest);
            }
            case Command.ShowJob job -> showJob(job, conversation, snapshot);
            case Command.ListJobs list ->
                    new Turn(JobFilter.menu(list.filter(), snapshot), conversation);
            case Command.ShowSection section -> showSection(section, conversation, snapshot);
            case Command.ShowHelp ignored -> new Turn(help(snapshot), conversation);
            case Command.Ask ask -> answer(ask.text(), conversation, snapshot);
            case Command.Unknown unknown ->
                    new Turn(
                            new Answer.None(
                                    Reason.UNKNOWN_COMMAND,
                                    unknown.name(),
                                    null,
                                    List.of(),
                                    List.of()),
                            conversation);
        };
    }

    private static Turn showJob(Command.ShowJob job, Conversation conversation, Snapshot snapshot) {
        Question named = snapshot.questions().read(job.rest());
        return new WordsAnswerer(snapshot, conversation).answerJob(named);
    }

    private static Turn showSection(
            Command.ShowSection command, Conversation conversation, Snapshot snapshot) {
        Optional<Snapshot.Place> place = snapshot.section(command.id());
        if (place.isEmpty()) {
            var gone =
                    new Answer.None(
                            Reason.TOPIC_NOT_COVERED, command.id(), null, List.of(), List.of());
            return new Turn(gone, conversation);
        }
        var section = place.get().section();
        var passage = new PassageChoice(snapshot.cues()).choose(section, List.of(), false, null);
        Guide guide = place.get().guide();
        var found = new Answer.Found(List.of(new Candidate(guide, section, passage, 1)), List.of());
        return new Turn(found, new Conversation(guide.slug(), section.topic(), null));
    }

    static Answer help(Snapshot snapshot) {
        List<Topic> topics = snapshot.vocabulary().topics();
        return new Answer.Help(topics, snapshot.guides());
    }
}
