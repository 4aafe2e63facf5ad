package dev.shirube.reply;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;
import dev.shirube.vocabulary.Topic;

import java.util.List;

/**
 * The bot's own words in every language it speaks, read once from the bundles beside this class.
 * The locale of the machine plays no part.
 */
public final class Messages {

    private final MessageBundle phrases = new MessageBundle("dev.shirube.reply.messages");
    private final MessageBundle questions = new MessageBundle("dev.shirube.reply.questions");

    /**
     * Reads the bundles.
     *
     * @throws java.util.MissingResourceException if a bundle is not on the class path
     */
    public Messages() {}

    /**
     * Puts a phrase into words.
     *
     * @param language the language to speak
     * @param phrase what to say
     * @param arguments as many arguments as the phrase takes; they are inserted as they are
     * @return the words, plain text
     */
    public String text(Language language, Phrase phrase, Object... arguments) {
        return phrases.text(language, phrase, arguments);
    }

    /**
     * Puts a question on a topic of a job into words, as a person would ask it.
     *
     * @param language the language of the question
     * @param topic the topic
     * @param job what the job is called
     * @return the question; for a topic that nobody has written one for, by the name of the topic
     */
    public String question(Language language, Topic topic, String job) {
        return questions.has(language, topic.id())
                ? questions.text(language, topic.id(), job)
                : text(language, Phrase.HELP_QUESTION, job, name(topic, language));
    }

    /**
     * Returns the topics that make the best questions to begin with.
     *
     * @return their ids, the best first
     */
    public List<String> firstTopics() {
        return List.of(questions.text(Language.EN, ".first").split(" "));
    }

    /**
     * Returns what people call a topic.
     *
     * @param topic a topic
     * @param language the language of the name
     * @return the name
     */
    public static String name(Topic topic, Language language) {
        return topic.name().in(language);
    }
}
