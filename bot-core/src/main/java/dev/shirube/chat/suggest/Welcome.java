package dev.shirube.chat.suggest;

import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.part.GuideName;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What to show to somebody who has not asked anything yet.
 *
 * @param jobs jobs that can be asked about, not more than a person looks through
 * @param all how many jobs there are
 * @param questions a few questions that the guides answer, as a person would ask them, each with
 *     the command that answers it
 */
public record Welcome(List<Job> jobs, int all, List<Choice> questions) {

    private static final int JOBS = 12;
    private static final int QUESTIONS = 3;
    private static final int DESCRIPTION = 120;

    /** Copies the lists. */
    public Welcome {
        jobs = List.copyOf(jobs);
        questions = List.copyOf(questions);
    }

    /**
     * A job that has a guide.
     *
     * @param name what people call it
     * @param description what its guide says about itself in a sentence or two, or empty
     * @param command the command that shows what the guide contains
     */
    public record Job(String name, String description, String command) {}

    /**
     * Makes one of the guides there are.
     *
     * @param snapshot the guides
     * @param messages the bot's own words
     * @param language the language to speak
     * @return the welcome
     */
    public static Welcome of(Snapshot snapshot, Messages messages, Language language) {
        var choices = new Choices(messages, snapshot.vocabulary());
        List<Guide> guides = snapshot.guides();
        return new Welcome(
                guides.stream().limit(JOBS).map(guide -> job(guide, choices)).toList(),
                guides.size(),
                questions(snapshot, choices, messages, language));
    }

    private static Job job(Guide guide, Choices choices) {
        Choice choice = choices.guide(guide);
        String description = Labels.oneLine(guide.frontMatter().description());
        return new Job(choice.label(), Labels.cut(description, DESCRIPTION), choice.command());
    }

    /** One for each topic that some guide covers, of as many guides as there are. */
    private static List<Choice> questions(
            Snapshot snapshot, Choices choices, Messages messages, Language language) {
        var questions = new ArrayList<Choice>();
        var used = new HashSet<String>();
        for (Topic topic : topics(snapshot, messages)) {
            if (questions.size() == QUESTIONS) {
                break;
            }
            List<Guide> covering =
                    snapshot.guides().stream()
                            .filter(guide -> choices.topics(guide).contains(topic))
                            .toList();
            covering.stream()
                    .filter(guide -> !used.contains(guide.slug()))
                    .findFirst()
                    .or(() -> covering.stream().findFirst())
                    .ifPresent(guide -> {
                        used.add(guide.slug());
                        Choice choice = choices.topicWithin(guide, topic, language);
                        String question = messages.question(language, topic, GuideName.of(guide));
                        questions.add(new Choice(choice.id(), question, choice.command()));
                    });
        }
        return List.copyOf(questions);
    }

    private static Set<Topic> topics(Snapshot snapshot, Messages messages) {
        var topics = new LinkedHashSet<Topic>();
        messages.firstTopics()
                .forEach(id -> snapshot.vocabulary().topic(id).ifPresent(topics::add));
        topics.addAll(snapshot.vocabulary().topics());
        return topics;
    }
}
