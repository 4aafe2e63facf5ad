package dev.shirube.reply;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.stream.Stream;

/** Says what is not covered, and why, and offers the nearest that is. */
final class NoneReply {

    /** In UTF-16 code units: enough to recognise one's own words, too few to flood a channel. */
    private static final int SUBJECT_LIMIT = 60;

    private static final int NEAREST = 2;

    /** Less likely than this it is near by its letters alone. */
    private static final double NEAR = 0.2;

    /** As many guides as can be looked through. */
    private static final int TOLD = 10;

    private final Wording wording;

    NoneReply(Wording wording) {
        this.wording = wording;
    }

    Reply write(Answer.None none) {
        ChoiceList choices = choices(none);
        var message = new ArrayList<Block>();
        message.add(Bullets.paragraph(reason(none)));
        if (none.reason() == Answer.Reason.TOPIC_NOT_COVERED && !choices.isEmpty()) {
            message.add(wording.say(Phrase.INSTEAD));
        }
        Topic topic = none.topic();
        if (none.reason() == Answer.Reason.NOT_SAID && topic != null && !none.guides().isEmpty()) {
            message.add(wording.say(Phrase.FIND_TOLD, wording.name(topic)));
        }
        return wording.own(Outcome.NONE, "", message, choices);
    }

    private String reason(Answer.None none) {
        String subject = Labels.cut(Labels.oneLine(none.subject()), SUBJECT_LIMIT);
        return switch (none.reason()) {
            case JOB_NOT_COVERED ->
                    subject.isEmpty()
                            ? wording.text(Phrase.THAT_JOB_NOT_COVERED)
                            : wording.text(Phrase.JOB_NOT_COVERED, subject);
            case TOPIC_NOT_COVERED -> topicNotCovered(none, subject);
            case NOT_SAID -> wording.text(Phrase.FIND_NONE, subject);
            case OFF_TOPIC -> wording.text(Phrase.OFF_TOPIC);
            case UNKNOWN_COMMAND -> wording.text(Phrase.UNKNOWN_COMMAND, subject);
            case NO_GUIDES -> wording.text(Phrase.NO_GUIDES);
        };
    }

    private String topicNotCovered(Answer.None none, String subject) {
        Topic topic = none.topic();
        String about = topic == null ? subject : wording.name(topic);
        if (about.isEmpty()) {
            return wording.text(Phrase.OFF_TOPIC);
        }
        return none.guides().isEmpty()
                ? wording.text(Phrase.TOPIC_NOWHERE, about)
                : wording.text(
                        Phrase.TOPIC_NOT_COVERED, GuideName.of(none.guides().getFirst()), about);
    }

    /** Nothing that merely shares a few letters with what was asked for. */
    private ChoiceList choices(Answer.None none) {
        var choices = new ChoiceList();
        return switch (none.reason()) {
            case JOB_NOT_COVERED, OFF_TOPIC ->
                    choices.add(wording.choices().jobs(wording.language()))
                            .add(wording.choices().help(wording.language()));
            case TOPIC_NOT_COVERED ->
                    choices.add(nearest(none), NEAREST)
                            .add(elsewhere(none), NEAREST)
                            .menu(none.guides().stream().limit(1).flatMap(wording::topicsOf));
            case NOT_SAID ->
                    choices.add(told(none), TOLD)
                            .menu(Stream.of(wording.choices().jobs(wording.language())));
            case UNKNOWN_COMMAND ->
                    choices.add(wording.choices().help(wording.language()))
                            .add(wording.choices().jobs(wording.language()));
            case NO_GUIDES -> choices.add(wording.choices().help(wording.language()));
        };
    }

    /** The topic of what was looked for, in the guides that have it. */
    private Stream<Choice> told(Answer.None none) {
        Topic topic = none.topic();
        return topic == null
                ? Stream.empty()
                : none.guides().stream()
                        .map(guide -> wording.choices().topic(guide, topic, wording.language()));
    }

    /** What the guide of the same job has that is nearest. */
    private Stream<Choice> nearest(Answer.None none) {
        return wording.candidates(
                none.nearest().stream()
                        .filter(candidate ->
                                candidate.confidence() >= NEAR
                                        && none.guides().stream()
                                                .limit(1)
                                                .anyMatch(candidate.guide()::equals))
                        .toList());
    }

    /** The topic in related jobs that do cover it. */
    private Stream<Choice> elsewhere(Answer.None none) {
        Topic topic = none.topic();
        if (topic == null || none.guides().isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                        wording.related(none.guides().getFirst()), none.guides().stream().skip(1))
                .filter(guide -> wording.choices().topics(guide).contains(topic))
                .map(guide -> wording.choices().topic(guide, topic, wording.language()));
    }
}
