package dev.shirube.snapshot;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Translations;
import dev.shirube.meaning.Meaning;
import dev.shirube.ranking.AnswerModel;
import dev.shirube.search.ConditionModel;
import dev.shirube.search.TopicModel;
import dev.shirube.vocabulary.FoldedPhrases;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the snapshots of one edition of the guides have in common, whatever language they are for.
 *
 * @param vocabulary topics, levels, names and synonyms
 * @param phrases its phrases, folded
 * @param cues what headings tell
 * @param meaning the vectors there are
 * @param topics the model of topics
 * @param model the weights of answers
 * @param conditions the model of what jobs are like
 * @param guides all guides by slug, their sections with their topics
 * @param topicsBySection the topics of sections, by the id of the section
 * @param translations which guides are the same one in two languages
 * @param files where what takes long to make is kept
 */
record SnapshotParts(
        Vocabulary vocabulary,
        FoldedPhrases phrases,
        HeadingCues cues,
        Meaning meaning,
        TopicModel topics,
        AnswerModel model,
        ConditionModel conditions,
        List<Guide> guides,
        Map<String, TopicModel.OfSection> topicsBySection,
        Translations translations,
        DerivedFiles files) {

    private static final String DAILY_LIFE = "beside-careers";

    /** Before the kind of a speech act, in the name of its samples. */
    private static final String SAMPLES = "samples-";

    static SnapshotParts of(
            Vocabulary vocabulary, List<Guide> loaded, Meaning meaning, DerivedFiles files) {
        var topics =
                new TopicModel(
                        vocabulary.topics(),
                        vocabulary.phrases(DAILY_LIFE),
                        speechActs(vocabulary),
                        meaning);
        List<Guide> sorted = loaded.stream().sorted(Comparator.comparing(Guide::slug)).toList();
        var sectionTopics = new SectionTopics(vocabulary, topics);
        List<Map<String, TopicModel.OfSection>> topicsByGuide =
                sorted.parallelStream().map(guide -> topics.ofSections(guide, meaning)).toList();
        var told = new ArrayList<Guide>();
        var topicsBySection = new HashMap<String, TopicModel.OfSection>();
        for (int i = 0; i < sorted.size(); i++) {
            Guide guide = sorted.get(i);
            Map<String, TopicModel.OfSection> about = topicsByGuide.get(i);
            boolean known = about.size() == guide.sections().size();
            if (known) {
                topicsBySection.putAll(about);
            }
            // where the meaning of a guide is known, its sections have their topics from it
            told.add(known ? sectionTopics.of(guide, about) : guide);
        }
        return new SnapshotParts(
                vocabulary,
                new FoldedPhrases(vocabulary),
                new HeadingCues(vocabulary),
                meaning,
                topics,
                AnswerModel.shipped(topics.topics().stream().map(Topic::id).toList()),
                ConditionModel.shipped().by(meaning.encoder()),
                List.copyOf(told),
                topicsBySection,
                Translations.of(told),
                files);
    }

    private static SortedMap<String, List<String>> speechActs(Vocabulary vocabulary) {
        var acts = new TreeMap<String, List<String>>();
        vocabulary
                .phrases()
                .forEach((kind, samples) -> {
                    if (kind.startsWith(SAMPLES)) {
                        acts.put(kind.substring(SAMPLES.length()), samples);
                    }
                });
        return acts;
    }
}
