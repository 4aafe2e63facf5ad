package dev.shirube.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures how surely the best of some sections is right.
 *
 * @param sections the sections, best first, at least one
 * @param facts what is known of the question
 */
record SignalMeasure(List<Ranked> sections, QuestionFacts facts) {

    private static final double FIVES = 5;
    private static final double TENS = 10;

    Map<Signal, Double> all() {
        Ranked best = sections.getFirst();
        double next = sections.size() > 1 ? sections.get(1).score() : best.score() - FIVES;
        double all = 0;
        double otherGuides = 0;
        double guideTopic = 0;
        for (Ranked one : sections) {
            double share = Math.exp(one.score() - best.score());
            all += share;
            if (!one.guide().slug().equals(best.guide().slug())) {
                otherGuides += share;
            } else {
                guideTopic = Math.max(guideTopic, one.feature(Feature.TOPIC_TEXT));
            }
        }
        double phrase = best.feature(Feature.TOPIC_PHRASE);
        var measured = new EnumMap<Signal, Double>(Signal.class);
        for (Signal signal : Signal.values()) {
            measured.put(
                    signal,
                    switch (signal) {
                        case BIAS -> 1.0;
                        case SHARE -> 1 / all;
                        case MARGIN -> Math.min(1, (best.score() - next) / FIVES);
                        case CONTRAST -> (best.score() - mean(Ranked::score)) / TENS;
                        case PASSAGE_CONTRAST -> contrast(Feature.NEAR_PASSAGE);
                        case BEGINNING_CONTRAST -> contrast(Feature.NEAR_BEGINNING);
                        case NEAR_PASSAGE -> best.feature(Feature.NEAR_PASSAGE);
                        case NEAR_BEGINNING -> best.feature(Feature.NEAR_BEGINNING);
                        case ELSEWHERE ->
                                facts.elsewhere() == 0
                                        ? 0
                                        : facts.elsewhere() - highest(Feature.NEAR_BEGINNING);
                        case TOPIC -> best.feature(Feature.TOPIC_TEXT);
                        case TOPIC_HEADING -> best.feature(Feature.TOPIC_HEADING);
                        case TOPIC_RELATION -> best.feature(Feature.TOPIC_RELATION);
                        case GUIDE_TOPIC -> guideTopic;
                        case TOPIC_PHRASE -> phrase;
                        case OTHER_TOPIC -> flag(facts.asksTopic() && phrase == 0);
                        case WORDS -> best.match().text().share();
                        case SHOWN -> best.feature(Feature.SHOWN);
                        case NO_TEXT -> best.feature(Feature.NO_TEXT);
                        case FAMILIARITY -> facts.familiarity();
                        case STRANGENESS -> facts.strangeness();
                        case TOLD_ELSEWHERE -> facts.words().toldElsewhere();
                        case UNKNOWN_WORDS -> facts.words().unknown();
                        case TOPIC_CERTAINTY -> facts.topicCertainty();
                        case LENGTH -> Math.log1p(facts.length()) / FIVES;
                        case TALKED_ABOUT -> flag(facts.scope() == Scope.TALKED_ABOUT);
                        case ONLY -> flag(facts.scope() == Scope.ONLY);
                        case ANYWHERE -> flag(facts.scope() == Scope.ANYWHERE);
                        case OTHER_GUIDES -> otherGuides / all;
                    });
        }
        return Collections.unmodifiableMap(measured);
    }

    private double contrast(Feature feature) {
        return sections.getFirst().feature(feature) - mean(ranked -> ranked.feature(feature));
    }

    private double highest(Feature feature) {
        return sections.stream().mapToDouble(r -> r.feature(feature)).max().orElse(0);
    }

    private double mean(ToDoubleFunction<Ranked> value) {
        return sections.stream().mapToDouble(value).average().orElse(0);
    }

    private static double flag(boolean condition) {
        return condition ? 1 : 0;
    }
}
