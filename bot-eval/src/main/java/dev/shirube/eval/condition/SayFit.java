package dev.shirube.eval.condition;

import dev.shirube.guide.Guide;
import dev.shirube.meaning.Sentence;
import dev.shirube.relation.Sentences;
import dev.shirube.search.Direction;
import dev.shirube.search.SectionTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fits what tells that a passage says something: a direction a condition, to samples of saying it
 * against those of all others. How far a passage lies along it is measured from the middle of the
 * passages of guides.
 */
final class SayFit {

    private static final double RIDGE = 3;

    private final List<Sense> senses;
    private final List<Row> rows = new ArrayList<>();
    private final double[] mean;

    /**
     * What is known of a text.
     *
     * @param vector its vector without the mean
     * @param says by sense 1 where it says so
     */
    @SuppressWarnings("ArrayRecordComponent") // compared with no other
    private record Row(double[] vector, double[] says) {}

    /** Prepares the examples. */
    SayFit(ConditionPlan plan, List<Guide> read, Vectors vectors) {
        Set<Sense> known = new TreeSet<>();
        plan.samples().stream()
                .filter(sample -> !sample.asked())
                .flatMap(sample -> Stream.ofNullable(sample.sense()))
                .forEach(known::add);
        this.senses = List.copyOf(known);
        addSamples(plan, vectors);
        this.mean = middle(read, vectors);
    }

    private void addSamples(ConditionPlan plan, Vectors vectors) {
        List<Sample> said = plan.samples().stream().filter(sample -> !sample.asked()).toList();
        List<Sentence> texts = said.stream().map(s -> Sentence.passage(s.text())).toList();
        Map<Sentence, float[]> encoded = vectors.of(texts);
        double[] middle = Vectors.mean(List.copyOf(encoded.values()));
        for (Sample sample : said) {
            float[] vector = encoded.get(Sentence.passage(sample.text()));
            if (vector != null) {
                var says = new double[senses.size()];
                if (sample.sense() != null && senses.contains(sample.sense())) {
                    says[senses.indexOf(sample.sense())] = 1;
                }
                rows.add(new Row(Vectors.centred(vector, middle), says));
            }
        }
    }

    private static double[] middle(List<Guide> read, Vectors vectors) {
        List<Sentence> texts =
                read.stream()
                        .flatMap(guide -> guide.sections().stream())
                        .flatMap(section ->
                                section.passages().stream()
                                        .filter(passage ->
                                                Sentences.in(passage).findAny().isPresent())
                                        .map(passage ->
                                                SectionTexts.passage(section, passage.text())))
                        .toList();
        Map<Sentence, float[]> encoded = vectors.of(texts);
        return Vectors.mean(List.copyOf(encoded.values()));
    }

    /** The lines of the model. */
    List<String> fit() {
        var regression = new RidgeRegression(RIDGE, mean.length, senses.size());
        rows.forEach(row -> regression.add(row.vector(), row.says(), 1));
        double[][] weights = regression.fit();
        var lines = new ArrayList<String>();
        for (int i = 0; i < weights.length; i++) {
            double offset = -Vectors.dot(weights[i], mean);
            lines.add(
                    "say."
                            + senses.get(i).key()
                            + "="
                            + Direction.of(weights[i], offset).written());
        }
        return lines;
    }
}
