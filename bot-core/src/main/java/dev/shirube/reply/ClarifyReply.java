package dev.shirube.reply;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.guide.Guide;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Asks back for the job or the topic. */
final class ClarifyReply {

    private static final int GUIDES = 10;

    private final Wording wording;

    ClarifyReply(Wording wording) {
        this.wording = wording;
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
                        ? wording.text(Phrase.WHICH_JOB)
                        : wording.text(Phrase.WHICH_JOB_FOR, wording.name(topic));
        var choices = new ChoiceList().add(guides(clarify.guides(), topic), GUIDES);
        choices.add(wording.candidates(clarify.candidates()), GUIDES - choices.size());
        if (clarify.guides().size() < wording.loaded().guides().size()
                || clarify.guides().size() > GUIDES) {
            choices.add(wording.choices().jobs(wording.language()));
        }
        return ask(question, choices);
    }

    private Reply topic(Answer.Clarify clarify) {
        if (clarify.guides().size() == 1) {
            Guide guide = clarify.guides().getFirst();
            var choices = new ChoiceList().menu(wording.topicsOf(guide));
            choices.add(wording.choices().contents(guide, wording.language()));
            return ask(wording.text(Phrase.WHICH_TOPIC_OF, GuideName.of(guide)), choices);
        }
        var choices = new ChoiceList().add(wording.candidates(clarify.candidates()), GUIDES / 2);
        choices.add(clarify.guides().stream().map(wording.choices()::guide), GUIDES / 2);
        choices.add(wording.choices().help(wording.language()));
        return ask(wording.text(Phrase.WHICH_TOPIC), choices);
    }

    /** A guide without the topic is only offered where none has it. No more than are shown. */
    private Stream<Choice> guides(List<Guide> guides, @Nullable Topic topic) {
        if (topic == null) {
            return guides.stream().map(wording.choices()::guide);
        }
        List<Guide> covering =
                guides.stream()
                        .filter(guide -> TopicSections.top(guide, topic.id()).isPresent())
                        .limit(GUIDES)
                        .toList();
        return (covering.isEmpty() ? guides : covering)
                .stream().map(guide -> wording.choices().topic(guide, topic, wording.language()));
    }

    private Reply ask(String question, ChoiceList choices) {
        return wording.own(Outcome.CLARIFY, "", List.of(Bullets.paragraph(question)), choices);
    }
}
