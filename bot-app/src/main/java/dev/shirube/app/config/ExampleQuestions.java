package dev.shirube.app.config;

import dev.shirube.answer.Snapshot;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Choices;
import dev.shirube.reply.GuideName;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Questions that the guides answer, for people who don't know yet what to ask. The same ones until
 * the guides change.
 *
 * @param guides gives the guides as they are now
 * @param messages the bot's own words
 */
record ExampleQuestions(Supplier<Snapshot> guides, Messages messages)
        implements Function<Locale, List<Choice>> {

    private static final int LIMIT = 6;

    @Override
    public List<Choice> apply(Locale locale) {
        Language language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        ? Language.EN
                        : Language.JA;
        Snapshot snapshot = guides.get();
        var choices = new Choices(messages, snapshot.vocabulary());
        var examples = new ArrayList<Choice>();
        // The first topic is the job as such; the ones after it make livelier questions.
        for (Topic topic : snapshot.vocabulary().topics().stream().skip(1).toList()) {
            List<Guide> covering =
                    snapshot.guides().stream()
                            .filter(guide -> choices.topics(guide).contains(topic))
                            .toList();
            if (!covering.isEmpty() && examples.size() < LIMIT) {
                // The guides take turns.
                Guide guide = covering.get(examples.size() % covering.size());
                examples.add(
                        question(guide, choices.topicWithin(guide, topic, language), language));
            }
        }
        return List.copyOf(examples);
    }

    private Choice question(Guide guide, Choice topic, Language language) {
        String question =
                messages.text(language, Phrase.HELP_QUESTION, GuideName.of(guide), topic.label());
        return new Choice(topic.id(), question, topic.command());
    }
}
