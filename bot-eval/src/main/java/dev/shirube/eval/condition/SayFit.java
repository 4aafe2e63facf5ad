package dev.shirube.eval.condition;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Sentence;
import dev.shirube.relation.Sentences;
import dev.shirube.search.Direction;
import dev.shirube.search.SectionTexts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Fits what tells that a passage says something: a direction a condition, to samples of saying it
 * and to the passages that readers found.
 */
final class SayFit {

    private static final double RIDGE = 3;

    /** At which scores the table of what is found is printed. */
    private static final List<Double> BARS = List.of(0.15, 0.2, 0.22, 0.25, 0.3, 0.35);

    private static final Pattern MARKS = Pattern.compile("[\\s|│*`_・•:：-]+");

    /** Shorter texts are in many sentences. */
    private static final int SHORT = 5;

    private final List<Sense> senses;
    private final List<Row> samples = new ArrayList<>();
    private final Map<String, List<Row>> guides = new LinkedHashMap<>();
    private final Map<String, Map<Sense, Saying.Says>> labels = new LinkedHashMap<>();

    /**
     * What is known of a text.
     *
     * @param vector its vector without the mean
     * @param says by sense 1 where it says so
     */
    private record Row(double[] vector, double[] says) {}

    private double[] mean = new double[0];

    /** Prepares the examples. */
    SayFit(ConditionPlan plan, List<Guide> read, Vectors vectors) {
        Set<Sense> known = new TreeSet<>();
        plan.samples().stream()
                .filter(sample ->
                        !sample.asked() && sample.sense() != null && !sample.sense().denied())
                .forEach(sample -> known.add(sample.sense()));
        // the contrary only where readers looked for it
        plan.said().stream()
                .map(Saying::sense)
                .filter(sense -> known.contains(sense) || known.contains(sense.negated()))
                .toList()
                .forEach(known::add);
        this.senses = List.copyOf(known);
        addSamples(plan, vectors);
        addGuides(plan, read, vectors);
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
                samples.add(new Row(Vectors.centred(vector, middle), says));
            }
        }
    }

    private void addGuides(ConditionPlan plan, List<Guide> read, Vectors vectors) {
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        Map<Passage, Sentence> texts = new IdentityHashMap<>();
        for (Guide guide : read) {
            for (Section section : guide.sections()) {
                for (Passage passage : section.passages()) {
                    if (Sentences.in(passage).findAny().isPresent()) {
                        passages.computeIfAbsent(guide.slug(), slug -> new ArrayList<>())
                                .add(passage);
                        texts.put(passage, SectionTexts.passage(section, passage.text()));
                    }
                }
            }
        }
        List<Sentence> sought = new ArrayList<>();
        passages.values().forEach(list -> list.forEach(passage -> sought.add(texts.get(passage))));
        Map<Sentence, float[]> encoded = vectors.of(sought);
        this.mean = Vectors.mean(List.copyOf(encoded.values()));
        passages.forEach((slug, list) -> {
            List<Saying> here = plan.said().stream().filter(s -> s.guide().equals(slug)).toList();
            var rows = new ArrayList<Row>();
            for (Passage passage : list) {
                float[] vector = encoded.get(texts.get(passage));
                if (vector != null) {
                    rows.add(new Row(Vectors.centred(vector, mean), says(passage.text(), here)));
                }
            }
            guides.put(slug, rows);
            labels.put(slug, best(here));
        });
    }

    private double[] says(String text, List<Saying> here) {
        var says = new double[senses.size()];
        String plain = plain(text);
        for (Saying saying : here) {
            String sentence = plain(saying.sentence());
            boolean said =
                    plain.contains(sentence)
                            || (plain.length() > SHORT && sentence.contains(plain));
            Sense sense =
                    switch (saying.says()) {
                        case YES, PARTLY -> saying.sense();
                        case NO -> saying.sense().negated();
                        case TRAP -> null;
                    };
            if (said && sense != null && senses.contains(sense)) {
                says[senses.indexOf(sense)] = 1;
            }
        }
        return says;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static Map<Sense, Saying.Says> best(List<Saying> here) {
        Map<Sense, Saying.Says> best = new LinkedHashMap<>();
        here.forEach(s -> best.merge(s.sense(), s.says(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        return best;
    }

    private RidgeRegression all() {
        var all = new RidgeRegression(RIDGE, mean.length, senses.size());
        samples.forEach(row -> all.add(row.vector(), row.says(), 1));
        guides.values().forEach(rows -> rows.forEach(row -> all.add(row.vector(), row.says(), 1)));
        return all;
    }

    /** The lines of the model. */
    List<String> fit() {
        double[][] weights = all().fit();
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

    /** What is found in guides that were left out, by the meaning of passages alone. */
    List<String> report() {
        record Cell(double score, Saying.Says says) {}
        var cells = new ArrayList<Cell>();
        RidgeRegression all = all();
        for (Map.Entry<String, List<Row>> guide : guides.entrySet()) {
            guide.getValue().forEach(row -> all.add(row.vector(), row.says(), -1));
            double[][] weights = all.fit();
            guide.getValue().forEach(row -> all.add(row.vector(), row.says(), 1));
            for (int i = 0; i < weights.length; i++) {
                double[] direction = weights[i];
                double score =
                        guide.getValue().stream()
                                .mapToDouble(row -> Vectors.dot(row.vector(), direction))
                                .max()
                                .orElse(-1);
                cells.add(
                        new Cell(
                                score,
                                labels.getOrDefault(guide.getKey(), Map.of())
                                        .getOrDefault(senses.get(i), Saying.Says.NO)));
            }
        }
        var lines = new ArrayList<String>();
        lines.add("passages of guides left out: score, precision, recall");
        long said = cells.stream().filter(cell -> cell.says() == Saying.Says.YES).count();
        for (double bar : BARS) {
            long right =
                    cells.stream()
                            .filter(c -> c.score() >= bar && c.says() == Saying.Says.YES)
                            .count();
            long wrong =
                    cells.stream()
                            .filter(c ->
                                    c.score() >= bar && c.says().compareTo(Saying.Says.NO) >= 0)
                            .count();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%.2f %.3f %.3f",
                            bar,
                            right / Math.max(1.0, right + wrong),
                            right / Math.max(1.0, said)));
        }
        return lines;
    }
}
