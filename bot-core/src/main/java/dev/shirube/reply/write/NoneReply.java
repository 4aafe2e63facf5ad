package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.vocabulary.Thing;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what is not covered, and why, and offers the nearest that is. */
final class NoneReply {

    /**
     * How much of a person's own words is said again, in UTF-16 code units: enough to recognise
     * them, too few to flood a channel.
     */
    static final int SUBJECT_LIMIT = 60;

    private static final int NEAREST = 2;

    /** Less likely than this it is near by its letters alone. */
    private static final double NEAR = 0.2;

    /**
     * Less likely than this it is not worth a look where nothing tells which job is meant: of
     * questions that guides do answer one in a hundred is less likely.
     */
    private static final double OFFERED = 0.3;

    /** As many guides as can be looked through. */
    private static final int TOLD = 10;

    private final ReplyContext context;

    NoneReply(ReplyContext context) {
        this.context = context;
    }

    Reply write(Answer.None none) {
        ChoiceList choices = choices(none);
        var message = new ArrayList<Block>();
        message.add(Bullets.paragraph(reason(none)));
        boolean offers =
                switch (none.reason()) {
                    case TOPIC_NOT_COVERED -> !choices.isEmpty();
                    case JOB_NOT_COVERED -> !none.guides().isEmpty();
                    case OFF_TOPIC -> !near(none, OFFERED).isEmpty();
                    default -> false;
                };
        if (offers) {
            message.add(
                    context.say(
                            none.reason() == Answer.Reason.JOB_NOT_COVERED
                                    ? Phrase.SPOKEN_OF
                                    : Phrase.INSTEAD));
        }
        Topic topic = none.topic();
        if (none.reason() == Answer.Reason.NOT_SAID && topic != null && !none.guides().isEmpty()) {
            message.add(context.say(Phrase.FIND_TOLD, context.name(topic)));
        }
        return context.own(Outcome.NONE, "", message, choices);
    }

    private String reason(Answer.None none) {
        String subject = Labels.cut(Labels.oneLine(none.subject()), SUBJECT_LIMIT);
        return switch (none.reason()) {
            case JOB_NOT_COVERED ->
                    subject.isEmpty()
                            ? context.text(Phrase.THAT_JOB_NOT_COVERED)
                            : context.text(Phrase.JOB_NOT_COVERED, subject);
            case TOPIC_NOT_COVERED -> topicNotCovered(none, subject);
            case NOT_SAID -> context.text(Phrase.FIND_NONE, subject);
            case OFF_TOPIC -> context.text(Phrase.OFF_TOPIC);
            case UNKNOWN_COMMAND -> context.text(Phrase.UNKNOWN_COMMAND, subject);
            case NO_GUIDES -> context.text(Phrase.NO_GUIDES);
        };
    }

    private String topicNotCovered(Answer.None none, String subject) {
        Topic topic = none.topic();
        Thing thing = none.thing();
        if (topic == null && thing != null && !none.guides().isEmpty()) {
            return context.text(
                    Phrase.NOT_MENTIONED,
                    GuideName.of(none.guides().getFirst()),
                    thing.name().in(context.language()));
        }
        String about = topic == null ? subject : context.name(topic);
        if (about.isEmpty()) {
            return context.text(Phrase.OFF_TOPIC);
        }
        return none.guides().isEmpty()
                ? context.text(Phrase.TOPIC_NOWHERE, about)
                : context.text(
                        Phrase.TOPIC_NOT_COVERED, GuideName.of(none.guides().getFirst()), about);
    }

    /** Nothing that merely shares a few letters with what was asked for. */
    private ChoiceList choices(Answer.None none) {
        var choices = new ChoiceList();
        return switch (none.reason()) {
            case OFF_TOPIC ->
                    choices.add(context.candidates(near(none, OFFERED)), NEAREST)
                            .add(context.choices().jobs(context.language()))
                            .add(context.choices().help(context.language()));
            case JOB_NOT_COVERED ->
                    choices.add(
                                    none.guides().stream().map(context.choices()::guide),
                                    none.guides().size())
                            .add(context.choices().jobs(context.language()))
                            .add(context.choices().help(context.language()));
            case TOPIC_NOT_COVERED ->
                    choices.add(nearest(none), NEAREST)
                            .add(elsewhere(none), NEAREST)
                            .menu(none.guides().stream().limit(1).flatMap(context::topicsOf));
            case NOT_SAID ->
                    choices.add(told(none), TOLD)
                            .menu(Stream.of(context.choices().jobs(context.language())));
            case UNKNOWN_COMMAND ->
                    choices.add(context.choices().help(context.language()))
                            .add(context.choices().jobs(context.language()));
            case NO_GUIDES -> choices.add(context.choices().help(context.language()));
        };
    }

    /** The topic of what was looked for, in the guides that have it. */
    private Stream<Choice> told(Answer.None none) {
        Topic topic = none.topic();
        return topic == null
                ? Stream.empty()
                : none.guides().stream()
                        .map(guide -> context.choices().topic(guide, topic, context.language()));
    }

    /** What the guide of the same job has that is nearest. */
    private Stream<Choice> nearest(Answer.None none) {
        return context.candidates(
                near(none, NEAR).stream()
                        .filter(candidate ->
                                none.guides().stream().limit(1).anyMatch(candidate.guide()::equals))
                        .toList());
    }

    private static List<Candidate> near(Answer.None none, double least) {
        return none.nearest().stream()
                .filter(candidate -> candidate.confidence() >= least)
                .toList();
    }

    /** The topic in related jobs that do cover it. */
    private Stream<Choice> elsewhere(Answer.None none) {
        Topic topic = none.topic();
        if (topic == null || none.guides().isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                        context.related(none.guides().getFirst()), none.guides().stream().skip(1))
                .filter(guide -> context.choices().topics(guide).contains(topic))
                .map(guide -> context.choices().topic(guide, topic, context.language()));
    }
}
