package dev.shirube.reply;

import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The bot's own words in every language it speaks, read once from the bundles beside this class.
 * The locale of the machine plays no part.
 */
public final class Messages {

    private static final String BUNDLE = "dev.shirube.reply.messages";
    private static final String QUESTIONS = "dev.shirube.reply.questions";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Map<Language, ResourceBundle> questions = new EnumMap<>(Language.class);

    /**
     * Reads the bundles.
     *
     * @throws java.util.MissingResourceException if a bundle is not on the class path
     */
    public Messages() {
        for (Language language : Language.values()) {
            bundles.put(language, language.words(BUNDLE));
            questions.put(language, language.words(QUESTIONS));
        }
    }

    /**
     * Puts a phrase into words.
     *
     * @param language the language to speak
     * @param phrase what to say
     * @param arguments as many arguments as the phrase takes; they are inserted as they are
     * @return the words, plain text
     */
    public String text(Language language, Phrase phrase, Object... arguments) {
        var format = new MessageFormat(pattern(language, phrase), language.locale());
        return format.format(arguments);
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
        ResourceBundle bundle = of(questions, language);
        if (!bundle.containsKey(topic.id())) {
            return text(language, Phrase.HELP_QUESTION, job, name(topic, language));
        }
        return new MessageFormat(bundle.getString(topic.id()), language.locale())
                .format(new Object[] {job});
    }

    /**
     * Returns the topics that make the best questions to begin with.
     *
     * @return their ids, the best first
     */
    public List<String> firstTopics() {
        return List.of(of(questions, Language.EN).getString(".first").split(" "));
    }

    private String pattern(Language language, Phrase phrase) {
        return of(bundles, language).getString(phrase.key());
    }

    private static ResourceBundle of(Map<Language, ResourceBundle> bundles, Language language) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no messages for " + language);
        }
        return bundle;
    }

    /**
     * Returns what people call a topic.
     *
     * @param topic a topic
     * @param language the language of the name
     * @return the name
     */
    public static String name(Topic topic, Language language) {
        return switch (language) {
            case JA -> topic.name().ja();
            case EN -> topic.name().en();
        };
    }
}
