package dev.shirube.eval.fit;

import dev.shirube.eval.fit.Case.Related;
import dev.shirube.ranking.AnswerModel;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Signal;
import dev.shirube.ranking.SignalWeights;
import dev.shirube.ranking.TopicRelations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits the weights of an {@link AnswerModel} to cases: first those that rank, then, with the
 * sections so ranked, those that tell how sure the best is. Deterministic.
 */
final class ModelFit {

    /** Chosen with each guide left out in turn; ten times as much or as little changes little. */
    private static final double RANK_RIDGE = 1;

    /** Chosen likewise. */
    private static final double RELATION_RIDGE = 0.2;

    private static final double SMALLEST_RELATION = 0.005;

    private static final double LINEAR_RIDGE = 0.3;

    /** Chosen likewise; three times as much or as little changes little. */
    private static final double QUADRATIC_RIDGE = 100;

    /** In how many parts the guides are ranked, each by weights fitted to the others. */
    private static final int PARTS = 4;

    /**
     * How many questions that people put to a guide it does not answer, for one that it does. No
     * labelled set tells, since these have answers to nearly all: it is what makes nineteen of
     * twenty questions that have an answer be answered.
     */
    private static final double UNANSWERED = 0.07;

    /** Words alone tell too little for that: more has to be declined. */
    private static final double UNANSWERED_BY_WORDS = 0.35;

    /**
     * Less is taken back where no job is known: one word that any guide has may be all there is.
     */
    private static final double ANYWHERE_BY_WORDS = 0.7;

    /**
     * How many questions that are none for guides come where the fit has one: it has few of daily
     * life, and people have many.
     */
    private static final double UNRELATED = 1.5;

    /**
     * With words alone these make a question surer of which no word is known, since such questions
     * have an answer in the labelled sets and none in a thread.
     */
    private static final Set<Signal> BY_MEANING_ONLY =
            Set.of(Signal.TOLD_ELSEWHERE, Signal.UNKNOWN_WORDS);

    private final boolean byMeaning;
    private final String way;
    private final Set<Feature> features;
    private final List<String> topics;

    /**
     * Prepares to fit.
     *
     * @param byMeaning whether the cases were compared by meaning
     * @param without features to be left out
     * @param topics the ids of the topics that have samples
     */
    ModelFit(boolean byMeaning, Set<Feature> without, List<String> topics) {
        this.topics = topics;
        this.byMeaning = byMeaning;
        this.way = byMeaning ? "meaning" : "words";
        this.features = EnumSet.allOf(Feature.class);
        features.removeAll(without);
        if (!byMeaning) {
            features.remove(Feature.TOPIC_RELATION);
        }
    }

    /** Fits the weights that rank, and no others. */
    Properties rank(List<Case> cases) {
        var properties = new Properties();
        List<Case> labelled = cases.stream().filter(c -> !c.right().isEmpty()).toList();
        List<Case> inGuide = labelled.stream().filter(c -> !isAnywhere(c)).toList();
        var softmax = new SoftmaxRegression(RANK_RIDGE, RELATION_RIDGE);
        if (features.contains(Feature.TOPIC_RELATION)) {
            Set<Feature> others = EnumSet.copyOf(features);
            others.remove(Feature.TOPIC_RELATION);
            SoftmaxRegression.Fitted fitted = softmax.fitRelations(inGuide, others);
            add("rank", fitted.weights(), properties);
            add("rank", Map.of(Feature.TOPIC_RELATION, 1.0), properties);
            addRelations(fitted.relations(), properties);
        } else {
            add("rank", softmax.fit(inGuide, features).weights(), properties);
        }
        List<Case> anywhere = labelled.stream().filter(ModelFit::isAnywhere).toList();
        add(
                "rank-anywhere",
                softmax.fit(ranked(anywhere, properties), features).weights(),
                properties);
        return properties;
    }

    /** Those too small to matter are left out. */
    void addRelations(TopicRelations relations, Properties properties) {
        for (int i = 0; i < relations.weights().size(); i++) {
            List<Double> row = relations.weights().get(i);
            properties.setProperty(
                    way + ".relation." + topics.get(i),
                    IntStream.range(0, row.size())
                            .filter(j -> Math.abs(row.get(j)) >= SMALLEST_RELATION)
                            .mapToObj(j -> topics.get(j) + ":" + rounded(row.get(j), 2))
                            .collect(Collectors.joining(" ")));
        }
    }

    /**
     * Fits all weights; the cases may be ranked anyhow. How sure a ranking is can only be learnt
     * from rankings by weights that were fitted to other guides.
     */
    Properties fit(List<Case> cases) {
        Properties properties = rank(cases);
        List<Case> ranked = rankedByOthers(cases);
        var decided = new ArrayList<>(ranked);
        ranked.stream()
                .filter(c -> !c.right().isEmpty() && !isAnywhere(c))
                .map(Case::withoutSection)
                .filter(c -> !c.ranking().sections().isEmpty())
                .forEach(decided::add);
        Predicate<Case> right = c -> c.isRightWithin(1);
        var linear = new LogisticRegression(LINEAR_RIDGE);
        Set<Signal> signals = EnumSet.allOf(Signal.class);
        if (!byMeaning) {
            signals.removeAll(BY_MEANING_ONLY);
        }
        SignalWeights confidence =
                byMeaning
                        ? new QuadraticRegression(QUADRATIC_RIDGE).fit(decided, right)
                        : new SignalWeights(linear.fit(decided, right, signals), Map.of());
        add("confidence", corrected(confidence), properties);
        List<Case> told = ranked.stream().filter(c -> c.related() != Related.UNTOLD).toList();
        Map<Signal, Double> related = linear.fit(told, c -> c.related() == Related.YES, signals);
        if (byMeaning) {
            related.merge(Signal.BIAS, -Math.log(UNRELATED), Double::sum);
        }
        add("related", new SignalWeights(related, Map.of()), properties);
        return properties;
    }

    private List<Case> rankedByOthers(List<Case> cases) {
        List<String> guides = cases.stream().map(Case::guide).distinct().sorted().toList();
        var ranked = new ArrayList<Case>();
        for (int i = 0; i < PARTS; i++) {
            int part = i;
            Map<Boolean, List<Case>> split =
                    cases.stream()
                            .collect(
                                    Collectors.partitioningBy(
                                            c -> guides.indexOf(c.guide()) % PARTS == part));
            ranked.addAll(
                    ranked(
                            split.getOrDefault(true, List.of()),
                            rank(split.getOrDefault(false, List.of()))));
        }
        return ranked;
    }

    /**
     * Corrects the intercept for how rare questions without an answer are outside the fit, where
     * each question is there with and without its section (G. King and L. Zeng, "Logistic
     * Regression in Rare Events Data", 2001). Where no job is known nothing is taken away.
     */
    private SignalWeights corrected(SignalWeights confidence) {
        double shift = -Math.log(byMeaning ? UNANSWERED : UNANSWERED_BY_WORDS);
        double anywhere = byMeaning ? 0 : Math.log(ANYWHERE_BY_WORDS);
        var single = new EnumMap<Signal, Double>(Signal.class);
        single.putAll(confidence.single());
        single.merge(Signal.BIAS, shift, Double::sum);
        single.merge(Signal.ANYWHERE, anywhere - shift, Double::sum);
        return new SignalWeights(single, confidence.products());
    }

    private static boolean isAnywhere(Case one) {
        return one.ranking().signals().getOrDefault(Signal.ANYWHERE, 0.0) > 0;
    }

    /** The same cases, ranked by other weights. */
    List<Case> ranked(List<Case> cases, Properties weights) {
        AnswerModel model = AnswerModel.of(weights, topics);
        return cases.stream().map(c -> c.with(c.ranking().with(model))).toList();
    }

    private void add(String part, SignalWeights weights, Properties properties) {
        add(part, weights.single(), properties);
        weights.products()
                .forEach((signal, row) ->
                        properties.setProperty(
                                way + "." + part + "-products." + signal.name(),
                                row.entrySet().stream()
                                        .map(e -> e.getKey() + ":" + rounded(e.getValue(), 4))
                                        .collect(Collectors.joining(" "))));
    }

    private <E extends Enum<E>> void add(
            String part, Map<E, Double> weights, Properties properties) {
        new TreeMap<>(weights)
                .forEach((name, weight) ->
                        properties.setProperty(
                                way + "." + part + "." + name.name(), rounded(weight, 4)));
    }

    private static String rounded(double weight, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", weight);
    }
}
