package dev.shirube.ranking;

import dev.shirube.search.KnownWords;
import dev.shirube.search.TopicModel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a question itself tells of how sure an answer is, whatever the sections are.
 *
 * @param scope which guides were looked in, and why
 * @param length how many characters were asked
 * @param asksTopic whether phrases ask for a topic
 * @param meaning the topics that the meaning asks for, or null where words alone were compared
 * @param elsewhere how near the nearest section of other guides is, or 0
 * @param words which of the words the guide that is looked in has
 */
public record QuestionFacts(
        Scope scope,
        int length,
        boolean asksTopic,
        TopicModel.@Nullable OfQuestion meaning,
        double elsewhere,
        KnownWords words) {

    /** {@return whether meaning was compared, not words alone} */
    public boolean byMeaning() {
        return meaning != null;
    }

    /** {@return one probability a topic that is asked for; none where words alone were compared} */
    public List<Double> topics() {
        return meaning == null ? List.of() : meaning.topics();
    }

    /** {@return the kind of speech act that it is, or null} */
    @Nullable String act() {
        return meaning == null ? null : meaning.act();
    }

    double familiarity() {
        return meaning == null ? 0 : meaning.familiarity();
    }

    double strangeness() {
        return meaning == null ? 0 : meaning.strangeness();
    }

    double topicCertainty() {
        return topics().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
