package dev.shirube.app.fit;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answerer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Ranked;
import dev.shirube.answer.Snapshot;
import dev.shirube.answer.Turn;
import dev.shirube.app.ask.Given;
import dev.shirube.app.eval.Judgement;
import dev.shirube.app.eval.Label;
import dev.shirube.app.fit.TrainingSet.Asked;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.reply.GuideName;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the questions of training sets and keeps what the confidence had to decide on. */
final class Examples {

    private final Answerer answerer = new Answerer();
    private final Vocabulary vocabulary;

    /**
     * Prepares to ask.
     *
     * @param vocabulary topics, levels, names and synonyms
     */
    Examples(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Asks the questions of a set.
     *
     * @param set the set
     * @param labels its questions
     * @param guides its guides, all of them
     * @return an example for each question on which the confidence decided
     */
    List<Example> of(TrainingSet set, List<Label> labels, List<Guide> guides) {
        int together = set.together() == 0 ? guides.size() : set.together();
        var examples = new ArrayList<Example>();
        for (int from = 0; from < guides.size(); from += together) {
            List<Guide> loaded = guides.subList(from, Math.min(from + together, guides.size()));
            Snapshot snapshot = Snapshot.of(vocabulary, loaded);
            for (int i = 0; i < labels.size(); i++) {
                Label label = labels.get(i);
                if (says(set, label, snapshot)) {
                    example(set, label, snapshot, i).ifPresent(examples::add);
                }
            }
        }
        return examples;
    }

    /** Whether it is known what is right: not where the guide that answers is not loaded. */
    private static boolean says(TrainingSet set, Label label, Snapshot snapshot) {
        if (set.asked() != Asked.LABELLED) {
            return true;
        }
        return switch (label.expected().outcome()) {
            case ANSWER ->
                    label.expected().guides().stream()
                            .anyMatch(slug -> snapshot.guide(slug).isPresent());
            case NONE -> true;
            case CLARIFY, MENU, HELP, COURTESY -> false;
        };
    }

    private Optional<Example> example(
            TrainingSet set, Label label, Snapshot snapshot, int position) {
        Turn turn =
                answerer.answer(
                        question(set, label, snapshot, position),
                        before(set, label, snapshot, position),
                        snapshot);
        List<Ranked> considered = turn.explanation().considered();
        if (considered.isEmpty() || !isJudged(turn.answer())) {
            return Optional.empty();
        }
        Ranked best = considered.getFirst();
        boolean labelled = set.asked() == Asked.LABELLED;
        return Optional.of(
                new Example(
                        set.name(),
                        labelled ? best.guide().slug() : set.name(),
                        turn.explanation().clues(),
                        labelled && isRight(label, best),
                        set.weight()));
    }

    private static String question(TrainingSet set, Label label, Snapshot snapshot, int position) {
        if (set.asked() != Asked.OFF_TOPIC_ABOUT_A_JOB) {
            return label.question();
        }
        return GuideName.of(guide(snapshot, position)) + "の場合、" + label.question();
    }

    private Conversation before(TrainingSet set, Label label, Snapshot snapshot, int position) {
        if (set.asked() == Asked.OFF_TOPIC_IN_CONVERSATION) {
            return new Conversation(guide(snapshot, position).slug(), null, null);
        }
        var conversation = Conversation.EMPTY;
        for (String earlier : label.context()) {
            conversation = answerer.answer(earlier, conversation, snapshot).conversation();
        }
        return conversation;
    }

    /** The guides take turns. */
    private static Guide guide(Snapshot snapshot, int position) {
        List<Guide> guides = snapshot.guides();
        return guides.get(position % guides.size());
    }

    /** Commands and jobs without a guide are decided without the confidence. */
    private static boolean isJudged(Answer answer) {
        return switch (answer) {
            case Answer.Found ignored -> true;
            case Answer.None none -> none.reason() != Answer.Reason.JOB_NOT_COVERED;
            default -> false;
        };
    }

    private static boolean isRight(Label label, Ranked best) {
        var candidate = new Candidate(best.guide(), best.section(), null, 1);
        var given = Given.of(new Answer.Found(List.of(candidate), List.of()));
        return Judgement.of(label, given).section();
    }
}
