package dev.shirube.eval.fit;

import dev.shirube.answer.Outcome;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.ranking.Ranking;
import dev.shirube.reply.part.GuideName;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the questions of training sets and keeps what was compared. */
final class Cases {

    /** Every which question of somebody who was shown a section goes on about it. */
    private static final int GOES_ON = 8;

    /** The kind of questions for guides that no guide answers. */
    private static final String UNCOVERED_TOPIC = "uncovered-topic";

    private final Answerer answerer = new Answerer();

    /**
     * Asks the questions of a set.
     *
     * @param set the set
     * @param labels its questions
     * @param snapshot its guides
     * @return a case for each question of which it is known what is right
     */
    List<Case> of(TrainingSet set, List<LabelledQuestion> labels, Snapshot snapshot) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < labels.size(); i++) {
            LabelledQuestion label = labels.get(i);
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
    private static boolean says(TrainingSet set, LabelledQuestion label) {
        return !isLabelled(set)
                || (!label.question().startsWith("/")
                        && (label.expected().outcome() == Outcome.ANSWER
                                || label.expected().outcome() == Outcome.NONE));
    }

    private Case ask(TrainingSet set, LabelledQuestion label, Snapshot snapshot, int position) {
        Guide turn = snapshot.guides().get(position % snapshot.guides().size());
        boolean labelled = isLabelled(set);
        Set<String> right = labelled ? right(label, snapshot) : Set.of();
        Guide own =
                label.expected().guides().stream()
                        .findFirst()
                        .flatMap(snapshot::guide)
                        .orElse(turn);
        String question =
                switch (set.asked()) {
                    case OFF_TOPIC_ABOUT_A_JOB -> about(turn, label.question());
                    case LABELLED_ABOUT_A_JOB -> about(own, label.question());
                    case LABELLED, LABELLED_AFTER_AN_ANSWER, OFF_TOPIC, OFF_TOPIC_IN_CONVERSATION ->
                            label.question();
                };
        Conversation before =
                switch (set.asked()) {
                    case LABELLED -> set.knowsJob() ? context(label, snapshot) : Conversation.EMPTY;
                    case LABELLED_AFTER_AN_ANSWER -> afterAnAnswer(own, right, position);
                    case OFF_TOPIC_IN_CONVERSATION -> afterAnAnswer(turn, Set.of(), position);
                    case LABELLED_ABOUT_A_JOB, OFF_TOPIC, OFF_TOPIC_ABOUT_A_JOB ->
                            Conversation.EMPTY;
                };
        Ranking ranking = answerer.compare(question, before, snapshot);
        String guide = right.isEmpty() ? set.name() : own.slug();
        return new Case(set, guide, ranking, right, related(set, label, right));
    }

    private static Case.Related related(
            TrainingSet set, LabelledQuestion label, Set<String> right) {
        if (isLabelled(set) && !right.isEmpty()) {
            return Case.Related.YES;
        }
        return isLabelled(set) && label.kind().equals(UNCOVERED_TOPIC)
                ? Case.Related.UNTOLD
                : Case.Related.NO;
    }

    private static boolean isLabelled(TrainingSet set) {
        return switch (set.asked()) {
            case LABELLED, LABELLED_ABOUT_A_JOB, LABELLED_AFTER_AN_ANSWER -> true;
            case OFF_TOPIC, OFF_TOPIC_IN_CONVERSATION, OFF_TOPIC_ABOUT_A_JOB -> false;
        };
    }

    private static String about(Guide guide, String question) {
        return Language.of(question).orElse(Language.JA) == Language.JA
                ? GuideName.of(guide) + "の場合、" + question
                : "For a " + GuideName.of(guide) + ", " + question;
    }

    private Conversation context(LabelledQuestion label, Snapshot snapshot) {
        var conversation = Conversation.EMPTY;
        for (String earlier : label.context()) {
            conversation = answerer.answer(earlier, conversation, snapshot).conversation();
        }
        return conversation;
    }

    /**
     * A section was quoted before: each eighth time one that answers, else any. How often people
     * really go on about what they were shown is not known.
     */
    private static Conversation afterAnAnswer(Guide guide, Set<String> right, int position) {
        List<Section> sections = guide.sections();
        String shown = sections.get(position % sections.size()).id();
        if (position % GOES_ON == 0) {
            shown = right.stream().sorted().findFirst().orElse(shown);
        }
        return new Conversation(List.of(guide.slug()), null, null, List.of(shown));
    }

    private static Set<String> right(LabelledQuestion label, Snapshot snapshot) {
        return snapshot.guides().stream()
                .filter(guide -> label.expected().guides().contains(guide.slug()))
                .flatMap(guide -> guide.sections().stream())
                .filter(section -> label.expected().isOnPath(section.path()))
                .map(Section::id)
                .collect(Collectors.toSet());
    }
}
