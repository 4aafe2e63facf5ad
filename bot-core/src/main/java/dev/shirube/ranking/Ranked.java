package dev.shirube.ranking;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.search.SectionMatch;
import dev.shirube.search.TopicModel;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A section in the order of what speaks for it.
 *
 * @param match the section, and how well it fits
 * @param about the topics that it is about, or null where words alone were compared
 * @param features what speaks for it
 * @param score its rank: comparable within one question only
 */
public record Ranked(
        SectionMatch match,
        TopicModel.@Nullable OfSection about,
        Map<Feature, Double> features,
        double score) {

    /** Copies the features. */
    public Ranked {
        features = Collections.unmodifiableMap(new EnumMap<>(features));
    }

    /**
     * Returns the guide.
     *
     * @return the guide of the section
     */
    public Guide guide() {
        return match.guide();
    }

    /**
     * Returns the section.
     *
     * @return the section
     */
    public Section section() {
        return match.section();
    }

    /**
     * Returns one feature.
     *
     * @param feature which
     * @return how far it speaks for the section
     */
    public double feature(Feature feature) {
        return features.getOrDefault(feature, 0.0);
    }

    /**
     * Returns the same with other weights.
     *
     * @param model the weights
     * @param facts what is known of the question
     * @param wanted what {@link TopicRelations#wanted} returns for the question
     * @return the section with its new score
     */
    public Ranked with(AnswerModel model, QuestionFacts facts, List<Double> wanted) {
        var changed = new EnumMap<>(features);
        if (about != null) {
            changed.put(Feature.TOPIC_RELATION, TopicRelations.relation(wanted, about));
        }
        return new Ranked(match, about, changed, model.rank(facts, changed));
    }
}
