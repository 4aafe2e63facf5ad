package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.part.TopicSections;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Asks back for the job or the topic. */
final class ClarifyReply {

    private static final int GUIDES = 10;

    private final ReplyContext context;

    ClarifyReply(ReplyContext context) {
        this.context = context;
    }

    Reply write(Answer.Clarify clarify) {
        return switch (clarify.missing()) {
            case JOB -> job(clarify);
            case TOPIC -> topic(clarify);
        };
    }

    private Reply job(Answer.Clarify clarify) {
        Topic topic = clarify.topic();
        String question =
                topic == null
                        ? context.text(Phrase.WHICH_JOB)
                        : context.text(Phrase.WHICH_JOB_FOR, context.name(topic));
        var choices = new ChoiceList().add(guides(clarify.guides(), topic), GUIDES);
        choices.add(context.candidates(clarify.candidates()), GUIDES - choices.size());
        if (clarify.guides().size() < context.loaded().guides().size()
                || clarify.guides().size() > GUIDES) {
            choices.add(context.choices().jobs(context.language()));
        }
        return ask(question, choices);
    }

    private Reply topic(Answer.Clarify clarify) {
        if (clarify.guides().size() == 1) {
            Guide guide = clarify.guides().getFirst();
            var choices = new ChoiceList().menu(context.topicsOf(guide));
            choices.add(context.choices().contents(guide, context.language()));
            return ask(context.text(Phrase.WHICH_TOPIC_OF, GuideName.of(guide)), choices);
        }
        var choices = new ChoiceList().add(context.candidates(clarify.candidates()), GUIDES / 2);
        choices.add(clarify.guides().stream().map(context.choices()::guide), GUIDES / 2);
        choices.add(context.choices().help(context.language()));
        return ask(context.text(Phrase.WHICH_TOPIC), choices);
    }

    /** A guide without the topic is only offered where none has it. No more than are shown. */
    private Stream<Choice> guides(List<Guide> guides, @Nullable Topic topic) {
        if (topic == null) {
            return guides.stream().map(context.choices()::guide);
        }
        List<Guide> covering =
                guides.stream()
                        .filter(guide -> TopicSections.top(guide, topic.id()).isPresent())
                        .limit(GUIDES)
                        .toList();
        return (covering.isEmpty() ? guides : covering)
                .stream().map(guide -> context.choices().topic(guide, topic, context.language()));
    }

    private Reply ask(String question, ChoiceList choices) {
        return context.own(Outcome.CLARIFY, "", List.of(Bullets.paragraph(question)), choices);
    }
}
