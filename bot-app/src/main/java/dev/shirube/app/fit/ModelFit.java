package dev.shirube.app.fit;

import dev.shirube.answer.AnswerModel;
import dev.shirube.answer.Feature;
import dev.shirube.answer.Signal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights of an {@link AnswerModel} to cases: first those that rank, then, with the
 * sections so ranked, those that tell how sure the best is. Deterministic.
 */
final class ModelFit {

    private static final String MEANING = "meaning";

    /** Chosen with each guide left out in turn; ten times as much or as little changes little. */
    private static final double RANK_RIDGE = 1;

    private static final double CONFIDENCE_RIDGE = 0.3;

    /**
     * How many questions that people put to a guide it does not answer, for one that it does. No
     * labelled set tells, since these have answers to nearly all: it is what makes nineteen of
     * twenty questions that have an answer be answered.
     */
    private static final double UNANSWERED = 0.12;

    /** Words alone tell too little for that: more has to be declined. */
    private static final double UNANSWERED_BY_WORDS = 0.35;

    private final String way;
    private final Set<Feature> features;

    /**
     * Prepares to fit.
     *
     * @param byMeaning whether the cases were compared by meaning
     * @param without features to be left out
     */
    ModelFit(boolean byMeaning, Set<Feature> without) {
        this.way = byMeaning ? MEANING : "words";
        this.features = EnumSet.allOf(Feature.class);
        features.removeAll(without);
    }

    /** Fits the weights that rank, and no others. */
    Properties rank(List<Case> cases) {
        var properties = new Properties();
        List<Case> labelled = cases.stream().filter(c -> !c.right().isEmpty()).toList();
        var softmax = new SoftmaxRegression(RANK_RIDGE);
        add(
                "rank",
                softmax.fit(labelled.stream().filter(c -> !isAnywhere(c)).toList(), features),
                properties);
        add(
                "rank-anywhere",
                softmax.fit(labelled.stream().filter(ModelFit::isAnywhere).toList(), features),
                properties);
        return properties;
    }

    /** Fits all weights; the cases may be ranked anyhow. */
    Properties fit(List<Case> cases) {
        Properties properties = rank(cases);
        List<Case> ranked = ranked(cases, AnswerModel.of(properties));
        var decided = new ArrayList<>(ranked);
        ranked.stream()
                .filter(c -> !c.right().isEmpty() && !isAnywhere(c))
                .map(Case::withoutSection)
                .filter(c -> !c.ranking().sections().isEmpty())
                .forEach(decided::add);
        var regression = new LogisticRegression(CONFIDENCE_RIDGE);
        Set<Signal> signals = EnumSet.allOf(Signal.class);
        Map<Signal, Double> confidence = regression.fit(decided, c -> c.isRightWithin(1), signals);
        correct(confidence, way.equals(MEANING) ? UNANSWERED : UNANSWERED_BY_WORDS);
        add("confidence", confidence, properties);
        add("related", regression.fit(ranked, Case::related, signals), properties);
        return properties;
    }

    /**
     * Corrects the intercept for how rare questions without an answer are outside the fit, where
     * each question is there with and without its section (G. King and L. Zeng, "Logistic
     * Regression in Rare Events Data", 2001). Where no job is known nothing is taken away.
     */
    private static void correct(Map<Signal, Double> confidence, double unanswered) {
        double shift = Math.log(1 / unanswered);
        confidence.merge(Signal.BIAS, shift, Double::sum);
        confidence.merge(Signal.ANYWHERE, -shift, Double::sum);
    }

    private static boolean isAnywhere(Case one) {
        return one.ranking().signals().getOrDefault(Signal.ANYWHERE, 0.0) > 0;
    }

    static List<Case> ranked(List<Case> cases, AnswerModel model) {
        return cases.stream().map(c -> c.with(c.ranking().with(model))).toList();
    }

    private <E extends Enum<E>> void add(
            String part, Map<E, Double> weights, Properties properties) {
        new TreeMap<>(weights)
                .forEach((name, weight) ->
                        properties.setProperty(
                                way + "." + part + "." + name.name(),
                                String.format(Locale.ROOT, "%.4f", weight)));
    }
}
