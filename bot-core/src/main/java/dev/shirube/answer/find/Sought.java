package dev.shirube.answer.find;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A condition, and the sections that may say something of it, by the slugs of their guides.
 *
 * @param condition the condition
 * @param places the sections
 * @param otherwise whether it is in other words than those that were asked for
 * @param telling what is said by meaning; null where that is not known
 */
record Sought(
        Condition condition,
        Map<String, List<Section>> places,
        boolean otherwise,
        @Nullable Telling telling) {

    private static final Pattern OF_AI =
            Pattern.compile("AI|人工知能|自動化|人(?:間|の(?:出番|手|目|仕事|判断)|が|に(?:しか|頼)|でない)|automat");

    /**
     * Whether what is said in a section counts. What is found without the verb that was asked for
     * counts only where such things are told, what machines cannot do where they are not named as
     * AI only where days to come are.
     */
    boolean counts(@Nullable String topic, String sentence) {
        if (condition.kind() == ConditionKind.LEFT_TO_PEOPLE && OF_AI.matcher(sentence).find()) {
            return true;
        }
        return !otherwise
                || (condition.kind() != ConditionKind.OTHER
                        && condition.kind() != ConditionKind.LEFT_TO_PEOPLE)
                || (topic != null && condition.kind().isToldIn(topic));
    }

    List<Section> in(Guide guide) {
        return places.getOrDefault(guide.slug(), List.of());
    }
}
