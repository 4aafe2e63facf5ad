package dev.shirube.eval.fit;

import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Ranked;
import dev.shirube.ranking.TopicRelations;
import dev.shirube.search.TopicModel;

import java.util.ArrayList;
import java.util.List;

/** What a {@link SoftmaxRegression} chooses from: questions, each with the sections compared. */
final class ChoiceSets {

    private static final double SMALL = 1e-9;

    private final List<Feature> features;
    private final double[] spread;
    private final int topics;
    private final List<Choice> choices;

    /**
     * One question.
     *
     * @param rows the features of each section
     * @param asked the topics that are asked for, or nothing
     * @param told the topics of each section, or nothing
     * @param right which sections are right
     * @param weight how much it counts
     */
    private record Choice(
            List<double[]> rows,
            List<Double> asked,
            List<double[]> told,
            List<Boolean> right,
            double weight) {}

    private ChoiceSets(List<Feature> features, double[] spread, int topics, List<Choice> choices) {
        this.features = features;
        this.spread = spread;
        this.topics = topics;
        this.choices = choices;
    }

    /** Takes the questions that have a right and a wrong section. */
    static ChoiceSets of(List<Case> cases, List<Feature> features, boolean relations) {
        var choices = new ArrayList<Choice>();
        int topics = 0;
        for (Case one : cases) {
            List<Ranked> sections = one.ranking().sections();
            long right = sections.stream().filter(one::isRight).count();
            if (right > 0 && right < sections.size()) {
                Choice choice = choice(one, features, relations);
                topics = Math.max(topics, choice.asked.size());
                choices.add(choice);
            }
        }
        double[] spread = spread(choices, features.size());
        for (Choice choice : choices) {
            for (double[] row : choice.rows) {
                for (int i = 0; i < row.length; i++) {
                    row[i] /= spread[i];
                }
            }
        }
        return new ChoiceSets(features, spread, topics, choices);
    }

    /** The order of the features. */
    List<Feature> features() {
        return features;
    }

    /** The standard deviation of a feature, by which its values are divided. */
    double spread(int feature) {
        return spread[feature];
    }

    /** How many topics have relations to be fitted, or 0. */
    int topics() {
        return topics;
    }

    private static Choice choice(Case one, List<Feature> features, boolean relations) {
        List<Double> asked = relations ? TopicRelations.asked(one.ranking().topics()) : List.of();
        var rows = new ArrayList<double[]>();
        var told = new ArrayList<double[]>();
        var right = new ArrayList<Boolean>();
        for (Ranked ranked : one.ranking().sections()) {
            TopicModel.OfSection about = ranked.about();
            rows.add(features.stream().mapToDouble(ranked::feature).toArray());
            told.add(
                    asked.isEmpty() || about == null
                            ? new double[asked.size()]
                            : TopicRelations.told(about));
            right.add(one.isRight(ranked));
        }
        return new Choice(rows, asked, told, right, one.set().weight());
    }

    private static double[] spread(List<Choice> choices, int size) {
        var sum = new double[size];
        var squares = new double[size];
        long count = 0;
        for (Choice choice : choices) {
            for (double[] row : choice.rows) {
                for (int i = 0; i < size; i++) {
                    sum[i] += row[i];
                    squares[i] += row[i] * row[i];
                }
                count++;
            }
        }
        var spread = new double[size];
        for (int i = 0; i < size; i++) {
            double mean = sum[i] / count;
            double variance = squares[i] / count - mean * mean;
            spread[i] = variance < SMALL ? 1 : Math.sqrt(variance);
        }
        return spread;
    }

    /**
     * Returns the slope of the log-likelihood.
     *
     * @param weights one a feature, then one a pair of topics, row by row
     * @return as many slopes
     */
    double[] gradient(double[] weights) {
        var gradient = new double[weights.length];
        for (Choice choice : choices) {
            addGradient(choice, weights, gradient);
        }
        return gradient;
    }

    private void addGradient(Choice choice, double[] weights, double[] gradient) {
        int linear = features.size();
        int count = choice.rows.size();
        double[] wanted = wanted(choice, weights);
        var share = new double[count];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            share[i] = dot(weights, choice.rows.get(i)) + dot(wanted, choice.told.get(i));
            max = Math.max(max, share[i]);
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < count; i++) {
            share[i] = Math.exp(share[i] - max);
            all += share[i];
            right += choice.right.get(i) ? share[i] : 0;
        }
        var pulled = new double[wanted.length];
        for (int i = 0; i < count; i++) {
            double pull =
                    choice.weight
                            * ((choice.right.get(i) ? share[i] / Math.max(right, SMALL) : 0)
                                    - share[i] / all);
            add(pull, choice.rows.get(i), gradient, 0);
            add(pull, choice.told.get(i), pulled, 0);
        }
        for (int k = 0; k < wanted.length; k++) {
            add(choice.asked.get(k), pulled, gradient, linear + k * topics);
        }
    }

    private double[] wanted(Choice choice, double[] weights) {
        var wanted = new double[choice.asked.size()];
        for (int k = 0; k < wanted.length; k++) {
            int row = features.size() + k * topics;
            for (int j = 0; j < wanted.length; j++) {
                wanted[j] += choice.asked.get(k) * weights[row + j];
            }
        }
        return wanted;
    }

    private static void add(double times, double[] values, double[] to, int from) {
        for (int i = 0; i < values.length; i++) {
            to[from + i] += times * values[i];
        }
    }

    /** The first of the weights, times the values. */
    private static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
