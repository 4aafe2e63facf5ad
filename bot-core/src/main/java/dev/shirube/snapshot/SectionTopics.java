package dev.shirube.snapshot;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.search.TopicModel;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the sections of a guide the topics that they are about: by the phrase of the heading, made
 * narrower by what it means; by what it means alone where no phrase is known.
 */
final class SectionTopics {

    /** A topic is taken for that of a section from this probability on. */
    private static final double SURE = 0.5;

    private final Vocabulary vocabulary;
    private final List<Topic> topics;

    SectionTopics(Vocabulary vocabulary, TopicModel model) {
        this.vocabulary = vocabulary;
        this.topics = model.topics();
    }

    /** The guide with the topics of its sections told by their meaning. */
    Guide of(Guide guide, Map<String, TopicModel.OfSection> about) {
        var sections = new ArrayList<Section>();
        for (Section section : guide.sections()) {
            String byPhrase = section.ownTopic() ? section.topic() : null;
            Optional<String> byMeaning =
                    section.path().isEmpty()
                            ? Optional.empty()
                            : Optional.ofNullable(about.get(section.id())).flatMap(this::surest);
            String own = byPhrase == null ? byMeaning.orElse(null) : narrowed(byPhrase, byMeaning);
            String inherited = section.parent() < 0 ? null : sections.get(section.parent()).topic();
            sections.add(section.about(own == null ? inherited : own, own != null));
        }
        return new Guide(guide.file(), guide.frontMatter(), guide.heading(), sections);
    }

    private String narrowed(String topic, Optional<String> byMeaning) {
        return byMeaning.filter(narrow -> isPartOf(narrow, topic)).orElse(topic);
    }

    private boolean isPartOf(String topic, String other) {
        return vocabulary.topic(topic).filter(t -> other.equals(t.broader())).isPresent();
    }

    private Optional<String> surest(TopicModel.OfSection about) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < topics.size(); i++) {
            double both = (about.heading().get(i) + about.text().get(i)) / 2;
            if (both > highest) {
                highest = both;
                best = i;
            }
        }
        @Nullable String topic = best < 0 || highest < SURE ? null : topics.get(best).id();
        return Optional.ofNullable(topic);
    }
}
