package dev.shirube.reply.part;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.CategoryNames;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What can be chosen in and among guides, and the command that each choice stands for: {@code
 * /<topic> <slug>} for the first section on a topic, {@code /section <id>} for any other, {@code
 * /job <slug>} for a guide.
 */
public final class Choices {

    private static final String BETWEEN = " · ";

    private final Messages messages;
    private final Vocabulary vocabulary;

    /**
     * Makes choices with the names of a vocabulary.
     *
     * @param messages the bot's own words
     * @param vocabulary the topics, their names and commands
     */
    public Choices(Messages messages, Vocabulary vocabulary) {
        this.messages = messages;
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the choice of a section, with the job in its label.
     *
     * @param guide a guide
     * @param section a section of that guide
     * @param language the language of the label where it is the bot's own
     * @return the choice
     */
    public Choice of(Guide guide, Section section, Language language) {
        Choice bare = within(guide, section, language);
        return ChoiceIds.choice(GuideName.of(guide) + BETWEEN + bare.label(), bare.command());
    }

    /**
     * Returns the choice of a section for a reply that is about its guide anyway.
     *
     * @param guide a guide
     * @param section a section of that guide
     * @param language the language of the label where it is the bot's own
     * @return the choice, without the job in its label
     */
    public Choice within(Guide guide, Section section, Language language) {
        return topicHeadedBy(guide, section)
                .map(topic -> topicWithin(guide, topic, language))
                .orElseGet(() -> ChoiceIds.choice(heading(guide, section), whole(section)));
    }

    /**
     * Returns the choice of a topic of a guide, with the job in its label.
     *
     * @param guide a guide, which need not cover the topic
     * @param topic a topic
     * @param language the language of the topic's name
     * @return the choice
     */
    public Choice topic(Guide guide, Topic topic, Language language) {
        String label = GuideName.of(guide) + BETWEEN + Messages.name(topic, language);
        return ChoiceIds.choice(label, command(guide, topic));
    }

    /**
     * Returns the choice of a topic for a reply that is about the guide anyway.
     *
     * @param guide a guide, which need not cover the topic
     * @param topic a topic
     * @param language the language of the topic's name
     * @return the choice, without the job in its label
     */
    public Choice topicWithin(Guide guide, Topic topic, Language language) {
        return ChoiceIds.choice(Messages.name(topic, language), command(guide, topic));
    }

    /**
     * Returns the choice of a guide.
     *
     * @param guide a guide
     * @return the choice, labelled with the name of the job
     */
    public Choice guide(Guide guide) {
        return ChoiceIds.choice(GuideName.of(guide), "/job " + guide.slug());
    }

    /**
     * Returns the choice of what a guide contains.
     *
     * @param guide a guide
     * @param language the language of the label
     * @return the choice
     */
    public Choice contents(Guide guide, Language language) {
        String label = messages.text(language, Phrase.CONTENTS_OF, GuideName.of(guide));
        return ChoiceIds.choice(label, "/job " + guide.slug());
    }

    /**
     * Returns the choice of a section in full.
     *
     * @param section a section
     * @param label what to call it
     * @return the choice; always {@code /section}, for a topic command may show an extract
     */
    public Choice whole(Section section, String label) {
        return ChoiceIds.choice(label, whole(section));
    }

    /**
     * Returns the command that shows a section in full.
     *
     * @param section the section
     * @return the command
     */
    public static String whole(Section section) {
        return "/section " + section.id();
    }

    /**
     * Returns the choice of the list of jobs.
     *
     * @param language the language of the label
     * @return the choice
     */
    public Choice jobs(Language language) {
        return ChoiceIds.choice(messages.text(language, Phrase.ALL_JOBS), "/jobs");
    }

    /**
     * Returns the choice of the jobs of a category.
     *
     * @param category the category as guides write it
     * @param language the language of the label
     * @return the choice
     */
    public Choice jobsOf(String category, Language language) {
        String label =
                messages.text(language, Phrase.JOBS_OF, CategoryNames.of(category, language));
        return ChoiceIds.choice(label, "/jobs " + category);
    }

    /**
     * Returns the choice of the help.
     *
     * @param language the language of the label
     * @return the choice
     */
    public Choice help(Language language) {
        return ChoiceIds.choice(messages.text(language, Phrase.HOW_TO), "/help");
    }

    /**
     * Returns the topics that a guide has a section of its own for.
     *
     * @param guide a guide
     * @return the topics in the order of the vocabulary
     */
    public List<Topic> topics(Guide guide) {
        return vocabulary.topics().stream()
                .filter(topic -> TopicSections.top(guide, topic.id()).isPresent())
                .toList();
    }

    /**
     * Returns the command that asks a guide for a topic.
     *
     * @param guide a guide
     * @param topic a topic
     * @return the command with its slash
     */
    public static String command(Guide guide, Topic topic) {
        if (!topic.commands().isEmpty()) {
            return "/" + topic.commands().getFirst() + " " + guide.slug();
        }
        // A topic need not have a command of its own; its section has one.
        return TopicSections.top(guide, topic.id())
                .map(Choices::whole)
                .orElse("/job " + guide.slug());
    }

    private Optional<Topic> topicHeadedBy(Guide guide, Section section) {
        return Optional.ofNullable(section.topic())
                .filter(id -> TopicSections.top(guide, id).filter(section::equals).isPresent())
                .flatMap(vocabulary::topic);
    }

    /** The heading, and the one above it where a guide uses the same heading several times. */
    private static String heading(Guide guide, Section section) {
        String own = section.title().isEmpty() ? GuideName.of(guide) : Labels.tidy(section.title());
        long same =
                guide.sections().stream().filter(s -> s.title().equals(section.title())).count();
        if (same < 2 || section.path().size() < 2) {
            return own;
        }
        return Labels.tidy(section.path().get(section.path().size() - 2)) + " › " + own;
    }
}
