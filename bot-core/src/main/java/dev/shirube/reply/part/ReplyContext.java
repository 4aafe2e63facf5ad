package dev.shirube.reply.part;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.CategoryNames;
import dev.shirube.vocabulary.Topic;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the writers of the kinds of replies share: one language, and what is loaded.
 *
 * @param messages the bot's own words
 * @param settings where guides can be read outside
 * @param loaded the guides and topics
 * @param choices makes the choices
 * @param language the language to speak
 */
public record ReplyContext(
        Messages messages,
        ReplySettings settings,
        Snapshot loaded,
        Choices choices,
        Language language) {

    /** Returns a phrase as text. */
    public String text(Phrase phrase, Object... arguments) {
        return messages.text(language, phrase, arguments);
    }

    /** Returns a phrase as a paragraph. */
    public Block say(Phrase phrase, Object... arguments) {
        return Bullets.paragraph(text(phrase, arguments));
    }

    /** Returns what people call a topic. */
    public String name(Topic topic) {
        return Messages.name(topic, language);
    }

    /** Returns what people call a category. */
    public String category(String id) {
        return CategoryNames.of(id, language);
    }

    /** Returns the choices of the topics of a guide, for a reply about that guide. */
    public Stream<Choice> topicsOf(Guide guide) {
        return choices.topics(guide).stream()
                .map(topic -> choices.topicWithin(guide, topic, language));
    }

    /** Returns the choices of candidates, each with its job. */
    public Stream<Choice> candidates(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> choices.of(candidate.guide(), candidate.section(), language));
    }

    /** Returns the guides that a guide names as related and that are loaded. */
    public Stream<Guide> related(Guide guide) {
        return guide.frontMatter().relatedJobs().stream()
                .flatMap(name -> loaded.related(name).stream())
                .filter(other -> !other.slug().equals(guide.slug()));
    }

    /** Returns a reply in which the bot only speaks itself. */
    public Reply own(Outcome outcome, String title, List<Block> message, ChoiceList choices) {
        return own(outcome, title, message, choices, "");
    }

    /** Returns a reply in which the bot only speaks itself, and which a command gives again. */
    public Reply own(
            Outcome outcome,
            String title,
            List<Block> message,
            ChoiceList choices,
            String command) {
        return new Reply(
                outcome,
                language,
                title,
                message,
                List.of(),
                choices.toList(),
                command,
                choices.buttons());
    }
}
