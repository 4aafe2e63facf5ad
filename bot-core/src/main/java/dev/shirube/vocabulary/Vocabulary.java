package dev.shirube.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the bot knows of the field beside the guides themselves. Immutable.
 *
 * @param topics the topics in the order in which they are offered
 * @param levels the levels of experience, lowest first
 * @param jobNames names of jobs that exist whether or not a guide covers them; each list holds the
 *     names of one job, the one to show first
 * @param jobHeads words that a job name ends with (〜エンジニア, 〜 manager), so that an unlisted job is
 *     still recognised as one
 * @param aliases further names of the jobs that guides cover, by any listed name of the job (its
 *     slug or another alias); other forms of a word that names end with, by that word
 * @param synonyms groups of phrases with one meaning
 * @param phrases speech acts, by kind: {@code greeting}, {@code thanks}, {@code acknowledgement},
 *     {@code help}, {@code correction}, {@code exclusion} and others
 * @param fillers words of a question that carry nothing to look for (please, tell me, ですか)
 * @param sampleQuestions questions that a section answers, by the slug of its guide and its heading
 * @param pinnedQuestions questions that always get a section, in the same order
 * @param things what people ask for by name
 */
public record Vocabulary(
        List<Topic> topics,
        List<Level> levels,
        List<List<String>> jobNames,
        List<String> jobHeads,
        Map<String, List<String>> aliases,
        List<SynonymGroup> synonyms,
        Map<String, List<String>> phrases,
        List<String> fillers,
        Map<String, Map<String, List<String>>> sampleQuestions,
        Map<String, Map<String, List<String>>> pinnedQuestions,
        List<Thing> things) {

    /** Copies the lists. */
    public Vocabulary {
        topics = List.copyOf(topics);
        levels = List.copyOf(levels);
        jobNames = jobNames.stream().map(List::copyOf).toList();
        jobHeads = List.copyOf(jobHeads);
        // not Map.copyOf: its order changes from run to run
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        synonyms = List.copyOf(synonyms);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        fillers = List.copyOf(fillers);
        sampleQuestions = Collections.unmodifiableMap(new LinkedHashMap<>(sampleQuestions));
        pinnedQuestions = Collections.unmodifiableMap(new LinkedHashMap<>(pinnedQuestions));
        things = List.copyOf(things);
    }

    /**
     * Makes a vocabulary without pinned questions and things.
     *
     * @param topics the topics
     * @param levels the levels
     * @param jobNames names of jobs
     * @param jobHeads what names of jobs end with
     * @param aliases further names of jobs
     * @param synonyms phrases with one meaning
     * @param phrases speech acts
     * @param fillers words that carry nothing
     * @param sampleQuestions questions that a section answers
     */
    public Vocabulary(
            List<Topic> topics,
            List<Level> levels,
            List<List<String>> jobNames,
            List<String> jobHeads,
            Map<String, List<String>> aliases,
            List<SynonymGroup> synonyms,
            Map<String, List<String>> phrases,
            List<String> fillers,
            Map<String, Map<String, List<String>>> sampleQuestions) {
        this(
                topics,
                levels,
                jobNames,
                jobHeads,
                aliases,
                synonyms,
                phrases,
                fillers,
                sampleQuestions,
                Map.of(),
                List.of());
    }

    /**
     * Finds a topic.
     *
     * @param id the id of a topic
     * @return the topic, or nothing if there is none of that id
     */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /**
     * Returns the speech acts of a kind.
     *
     * @param kind the kind, see {@link #phrases}
     * @return its phrases; none where there is no such kind
     */
    public List<String> phrases(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /**
     * Returns the speech acts of a kind in lower case.
     *
     * @param kind the kind, see {@link #phrases}
     * @return its phrases; none where there is no such kind
     */
    public List<String> lowerCase(String kind) {
        return phrases(kind).stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * Returns all that people may say for a topic, a level, a thing, a speech act or a word, and
     * names and heads of jobs.
     *
     * @return the wordings, each once, in the order of the vocabulary
     */
    public Set<String> wordings() {
        var all = new LinkedHashSet<String>();
        for (Topic topic : topics) {
            all.add(topic.name().ja());
            all.add(topic.name().en());
            all.addAll(topic.commands());
            all.addAll(topic.asks());
        }
        levels.forEach(level -> all.addAll(level.asks()));
        phrases.values().forEach(all::addAll);
        for (Thing thing : things) {
            all.addAll(thing.asked());
            all.addAll(thing.told());
        }
        synonyms.forEach(group -> all.addAll(group.phrases()));
        all.addAll(fillers);
        jobNames.forEach(all::addAll);
        aliases.values().forEach(all::addAll);
        all.addAll(jobHeads);
        return Collections.unmodifiableSet(all);
    }
}
