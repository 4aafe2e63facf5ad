package dev.shirube.eval.fit;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Ranking;
import dev.shirube.answer.Snapshot;
import dev.shirube.eval.Label;
import dev.shirube.eval.fit.TrainingSet.Asked;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.reply.GuideName;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the questions of training sets and keeps what was compared. */
final class Cases {

    private final Answerer answerer = new Answerer();

    /**
     * Asks the questions of a set.
     *
     * @param set the set
     * @param labels its questions
     * @param snapshot its guides
     * @return a case for each question of which it is known what is right
     */
    List<Case> of(TrainingSet set, List<Label> labels, Snapshot snapshot) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (says(set, label)) {
                Case one = ask(set, label, snapshot, i);
                if (!one.ranking().sections().isEmpty()) {
                    cases.add(one);
                }
            }
        }
        return cases;
    }

    /** Commands are answered without weights, and where one has to ask back nothing is right. */
    private static boolean says(TrainingSet set, Label label) {
        return !isLabelled(set)
                || (!label.question().startsWith("/")
                        && (label.expected().outcome() == Outcome.ANSWER
                                || label.expected().outcome() == Outcome.NONE));
    }

    private Case ask(TrainingSet set, Label label, Snapshot snapshot, int position) {
        Guide turn = snapshot.guides().get(position % snapshot.guides().size());
        Ranking ranking =
                answerer.compare(
                        question(set, label, turn, snapshot),
                        before(set, label, snapshot, turn),
                        snapshot);
        boolean labelled = isLabelled(set);
        Set<String> right = labelled ? right(label, snapshot) : Set.of();
        String guide = right.isEmpty() ? set.name() : label.expected().guides().getFirst();
        return new Case(set, guide, ranking, right, labelled && !right.isEmpty());
    }

    private static boolean isLabelled(TrainingSet set) {
        return set.asked() == Asked.LABELLED || set.asked() == Asked.LABELLED_ABOUT_A_JOB;
    }

    private static String question(TrainingSet set, Label label, Guide turn, Snapshot snapshot) {
        return switch (set.asked()) {
            case OFF_TOPIC_ABOUT_A_JOB -> about(turn, label.question());
            case LABELLED_ABOUT_A_JOB ->
                    label.expected().guides().stream()
                            .findFirst()
                            .flatMap(snapshot::guide)
                            .map(guide -> about(guide, label.question()))
                            .orElse(label.question());
            case LABELLED, OFF_TOPIC, OFF_TOPIC_IN_CONVERSATION -> label.question();
        };
    }

    private static String about(Guide guide, String question) {
        return Language.of(question).orElse(Language.JA) == Language.JA
                ? GuideName.of(guide) + "の場合、" + question
                : "For a " + GuideName.of(guide) + ", " + question;
    }

    private Conversation before(TrainingSet set, Label label, Snapshot snapshot, Guide turn) {
        return switch (set.asked()) {
            case OFF_TOPIC_IN_CONVERSATION -> new Conversation(turn.slug(), null, null);
            case OFF_TOPIC, OFF_TOPIC_ABOUT_A_JOB, LABELLED_ABOUT_A_JOB -> Conversation.EMPTY;
            case LABELLED -> {
                var conversation = Conversation.EMPTY;
                if (set.knowsJob()) {
                    for (String earlier : label.context()) {
                        conversation =
                                answerer.answer(earlier, conversation, snapshot).conversation();
                    }
                }
                yield conversation;
            }
        };
    }

    private static Set<String> right(Label label, Snapshot snapshot) {
        return snapshot.guides().stream()
                .filter(guide -> label.expected().guides().contains(guide.slug()))
                .flatMap(guide -> guide.sections().stream())
                .filter(section -> label.expected().isOnPath(section.path()))
                .map(Section::id)
                .collect(Collectors.toSet());
    }
}
