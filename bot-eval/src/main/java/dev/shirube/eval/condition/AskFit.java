package dev.shirube.eval.condition;

import dev.shirube.eval.fit.LogisticRegression;
import dev.shirube.eval.fit.LogisticRegression.Example;
import dev.shirube.meaning.Sentence;
import dev.shirube.search.AskedSigns;
import dev.shirube.search.ConditionModel;
import dev.shirube.search.Direction;
import dev.shirube.search.JobsForm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits what tells which jobs are asked for: a direction a condition and its contrary, to samples of
 * asking, against questions that ask for something else. How sure that is comes from questions that
 * were left out: of one list of asks after the other, with a share of all else.
 */
final class AskFit {

    private static final double RIDGE = 0.3;
    private static final double LOGISTIC_RIDGE = 0.3;

    /** Of what is no question for jobs there is plenty, of what asks for other jobs little. */
    private static final double ORDINARY = 0.3;

    private static final double OTHER = 3;

    private static final double OPEN = 0.5;
    private static final List<Double> BARS = List.of(0.4, 0.5, 0.6, 0.7, 0.8);

    private final List<Sense> senses;
    private final List<String> ids;
    private final List<Ask> asks = new ArrayList<>();
    private final int folds;

    /**
     * A question.
     *
     * @param text the words
     * @param vector its vector
     * @param sense what it asks for; null for anything else
     * @param weight how much it counts
     * @param fold in which part of the cross-validation it is left out; -1 for none
     */
    @SuppressWarnings("ArrayRecordComponent") // compared with no other
    private record Ask(
            String text, float[] vector, @Nullable Sense sense, double weight, int fold) {}

    /** Weights and what is taken from each sum. */
    @SuppressWarnings("ArrayRecordComponent") // compared with no other
    private record Fitted(
            double[][] weights, double[] offsets, Map<String, List<Double>> negation) {

        double score(int sense, Ask ask) {
            double sum = offsets[sense];
            for (int i = 0; i < ask.vector().length; i++) {
                sum += weights[sense][i] * ask.vector()[i];
            }
            return sum;
        }
    }

    /** What was foretold of a question by a fit without it. */
    private record Judged(
            Ask ask,
            String id,
            double score,
            double margin,
            double difference,
            List<Double> negation) {

        boolean rightId() {
            return ask.sense() != null && ask.sense().id().equals(id);
        }

        boolean right(double denied) {
            return ask.sense() != null && rightId() && ask.sense().denied() == denied > OPEN;
        }

        double[] polarity() {
            return AskedSigns.polarity(difference, negation, ask.text());
        }
    }

    /** Prepares the examples. */
    AskFit(ConditionPlan plan, List<String> samplesOfTopics, Vectors vectors) {
        this.folds = plan.asked().size();
        var all = new ArrayList<Ask>();
        List<Sample> own = plan.samples().stream().filter(Sample::asked).toList();
        int others = 0;
        for (Sample sample : own) {
            boolean other = sample.sense() == null;
            int fold = other ? others++ % folds : -1;
            all.add(ask(sample, other ? OTHER : 1, fold));
        }
        for (int fold = 0; fold < folds; fold++) {
            for (Sample sample : plan.asked().get(fold)) {
                all.add(ask(sample, 1, fold));
            }
        }
        samplesOfTopics.forEach(text -> all.add(ask(new Sample(null, true, text), ORDINARY, -1)));
        for (int i = 0; i < plan.ordinary().size(); i++) {
            all.add(ask(new Sample(null, true, plan.ordinary().get(i)), ORDINARY, i % folds));
        }
        Map<Sentence, float[]> encoded =
                vectors.of(all.stream().map(ask -> Sentence.question(ask.text())).toList());
        for (Ask ask : all) {
            float[] vector = encoded.get(Sentence.question(ask.text()));
            if (vector != null) {
                asks.add(new Ask(ask.text(), vector, ask.sense(), ask.weight(), ask.fold()));
            }
        }
        var known = new TreeSet<Sense>();
        asks.stream().flatMap(ask -> Stream.ofNullable(ask.sense())).forEach(known::add);
        this.senses = List.copyOf(known);
        this.ids = senses.stream().map(Sense::id).distinct().sorted().toList();
    }

    private static Ask ask(Sample sample, double weight, int fold) {
        return new Ask(JobsForm.of(sample.text()), new float[0], sample.sense(), weight, fold);
    }

    private Fitted fit(List<Ask> some) {
        int size = some.getFirst().vector().length;
        var mean = new double[size];
        var meanOutcome = new double[senses.size()];
        double total = some.stream().mapToDouble(Ask::weight).sum();
        for (Ask ask : some) {
            for (int i = 0; i < size; i++) {
                mean[i] += ask.weight() * ask.vector()[i] / total;
            }
            if (ask.sense() != null) {
                meanOutcome[senses.indexOf(ask.sense())] += ask.weight() / total;
            }
        }
        var regression = new RidgeRegression(RIDGE, size, senses.size());
        for (Ask ask : some) {
            var outcome = new double[senses.size()];
            if (ask.sense() != null) {
                outcome[senses.indexOf(ask.sense())] = 1;
            }
            regression.add(Vectors.centred(ask.vector(), mean), outcome, ask.weight());
        }
        double[][] weights = regression.fit();
        var offsets = new double[weights.length];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = meanOutcome[i] - Vectors.dot(weights[i], mean);
        }
        return new Fitted(weights, offsets, negation(some));
    }

    /** How much more often the contrary is asked for, without and with a word that denies. */
    private Map<String, List<Double>> negation(List<Ask> some) {
        Map<String, List<Double>> negation = new LinkedHashMap<>();
        for (String id : ids) {
            var counts = new double[][] {{1, 1}, {1, 1}};
            for (Ask ask : some) {
                if (ask.sense() != null && ask.sense().id().equals(id)) {
                    counts[ask.sense().denied() ? 1 : 0][AskedSigns.denies(ask.text()) ? 1 : 0]++;
                }
            }
            double so = counts[0][0] + counts[0][1];
            double not = counts[1][0] + counts[1][1];
            negation.put(
                    id,
                    List.of(
                            Math.log(counts[1][0] / not / (counts[0][0] / so)),
                            Math.log(counts[1][1] / not / (counts[0][1] / so)),
                            Math.log(not / so)));
        }
        return negation;
    }

    private Judged judged(Ask ask, Fitted fitted) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < senses.size(); i++) {
            scores.merge(senses.get(i).id(), fitted.score(i, ask), Math::max);
        }
        List<Map.Entry<String, Double>> best =
                scores.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(2)
                        .toList();
        String id = best.getFirst().getKey();
        int so = senses.indexOf(new Sense(id, false));
        int not = senses.indexOf(new Sense(id, true));
        return new Judged(
                ask,
                id,
                best.getFirst().getValue(),
                best.getFirst().getValue() - best.getLast().getValue(),
                not < 0 ? -1 : fitted.score(not, ask) - fitted.score(so, ask),
                fitted.negation().getOrDefault(id, List.of(0.0, 0.0, 0.0)));
    }

    private List<Judged> leftOut() {
        return IntStream.range(0, folds)
                .boxed()
                .flatMap(fold -> {
                    Fitted fitted = fit(asks.stream().filter(a -> a.fold() != fold).toList());
                    return asks.stream()
                            .filter(ask -> ask.fold() == fold)
                            .map(ask -> judged(ask, fitted));
                })
                .toList();
    }

    /** The lines of the model. */
    ConditionFit.Fitted fit() {
        List<Judged> judged = leftOut();
        var logistic = new LogisticRegression(LOGISTIC_RIDGE);
        double[] polarity =
                logistic.fit(
                        judged.stream()
                                .filter(Judged::rightId)
                                .map(one -> new Example(one.polarity(), one.right(1), 1))
                                .toList());
        double[] reading =
                logistic.fit(
                        judged.stream()
                                .map(one -> {
                                    double denied =
                                            ConditionModel.logistic(polarity, one.polarity());
                                    return new Example(
                                            reading(one, denied),
                                            one.right(denied),
                                            one.ask().weight() == ORDINARY
                                                    ? OPEN
                                                    : one.ask().weight());
                                })
                                .toList());
        var lines = new ArrayList<String>();
        Fitted all = fit(asks);
        for (int i = 0; i < senses.size(); i++) {
            lines.add(
                    "ask."
                            + senses.get(i).key()
                            + "="
                            + Direction.of(all.weights()[i], all.offsets()[i]).written());
        }
        all.negation()
                .forEach((id, odds) -> lines.add("negation." + id + "=" + written(numbers(odds))));
        lines.add("polarity=" + written(polarity));
        lines.add("reading=" + written(reading));
        return new ConditionFit.Fitted(lines, report(judged, polarity, reading));
    }

    private static double[] reading(Judged one, double denied) {
        return AskedSigns.reading(one.score(), one.margin(), one.ask().text(), denied - OPEN);
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String written(double[] numbers) {
        return String.join(
                " ",
                Arrays.stream(numbers)
                        .mapToObj(number -> String.format(Locale.ROOT, "%.4f", number))
                        .toList());
    }

    private static List<String> report(List<Judged> judged, double[] polarity, double[] reading) {
        var lines = new ArrayList<String>();
        lines.add("questions left out: sureness, read, right of these, ordinary, for other jobs");
        for (double bar : BARS) {
            double[] counts = new double[7];
            for (Judged one : judged) {
                double denied = ConditionModel.logistic(polarity, one.polarity());
                boolean read = ConditionModel.logistic(reading, reading(one, denied)) >= bar;
                int kind = one.ask().sense() != null ? 0 : one.ask().weight() == ORDINARY ? 1 : 2;
                counts[kind]++;
                counts[3 + kind] += read ? 1 : 0;
                counts[6] += read && one.right(denied) ? 1 : 0;
            }
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%.1f %.3f %.3f %.4f %.3f",
                            bar,
                            counts[3] / counts[0],
                            counts[6] / counts[3],
                            counts[4] / counts[1],
                            counts[5] / counts[2]));
        }
        return lines;
    }
}
