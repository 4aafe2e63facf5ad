package dev.shirube.app.fit;

import dev.shirube.answer.Clue;
import dev.shirube.app.config.Knowledge;
import dev.shirube.app.eval.Label;
import dev.shirube.app.eval.LabelReader;
import dev.shirube.guide.Guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fits the weights of the confidence to a plan, and tells what they are worth. */
public final class Fit {

    /** Small: it only keeps weights of rare clues from running away. */
    private static final double RIDGE = 0.3;

    private final Knowledge knowledge;
    private final LogisticRegression regression = new LogisticRegression(RIDGE);
    private final FitReport report = new FitReport();

    /**
     * Prepares to fit.
     *
     * @param knowledge what guides are read with
     */
    public Fit(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What a fit gives.
     *
     * @param weights the weights, as lines of {@code confidence.properties}
     * @param report what they are worth, as lines of text
     */
    public record Fitted(List<String> weights, List<String> report) {

        /** Copies the lists. */
        public Fitted {
            weights = List.copyOf(weights);
            report = List.copyOf(report);
        }
    }

    /** A plan, or a file that it names, cannot be used. */
    public static final class UnusablePlanException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusablePlanException(String message) {
            super(message);
        }
    }

    /**
     * Fits.
     *
     * @param plan the YAML file of the training sets
     * @return the weights and what they are worth
     * @throws IOException if a file cannot be read
     * @throws UnusablePlanException if something in the plan cannot be used
     */
    public Fitted fit(Path plan) throws IOException {
        var examples = new ArrayList<Example>();
        var asking = new Examples(knowledge.vocabulary());
        for (TrainingSet set : TrainingPlan.read(plan).sets()) {
            examples.addAll(asking.of(set, labels(set), guides(set)));
        }
        Clue[] clues = Clue.values();
        double[] weights = regression.fit(examples, clues.length);
        var lines = new ArrayList<String>();
        for (int i = 0; i < clues.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s=%.2f", clues[i], weights[i]));
        }
        var tables = new ArrayList<String>();
        tables.addAll(
                report.table(
                        "fitted on all",
                        examples,
                        e -> LogisticRegression.probability(weights, e.clues())));
        Map<String, double[]> without = leavingOut(examples);
        tables.addAll(
                report.table(
                        "each guide left out in turn",
                        examples,
                        e ->
                                LogisticRegression.probability(
                                        without.getOrDefault(e.guide(), weights), e.clues())));
        return new Fitted(lines, tables);
    }

    private Map<String, double[]> leavingOut(List<Example> examples) {
        var weights = new HashMap<String, double[]>();
        for (String guide : examples.stream().map(Example::guide).distinct().toList()) {
            List<Example> others = examples.stream().filter(e -> !e.guide().equals(guide)).toList();
            weights.put(guide, regression.fit(others, Clue.values().length));
        }
        return weights;
    }

    private List<Guide> guides(TrainingSet set) {
        for (Path folder : set.guides()) {
            if (!Files.isDirectory(folder)) {
                throw new UnusablePlanException("there is no folder " + folder);
            }
        }
        return knowledge.guides(set.guides().stream().map(Path::toString).toList()).guides();
    }

    private static List<Label> labels(TrainingSet set) throws IOException {
        if (!Files.isRegularFile(set.questions())) {
            throw new UnusablePlanException("there is no file " + set.questions());
        }
        try (InputStream in = Files.newInputStream(set.questions())) {
            LabelReader.Labels labels = new LabelReader().read(in);
            if (!labels.problems().isEmpty()) {
                String first = labels.problems().getFirst();
                throw new UnusablePlanException(set.questions() + ":" + first);
            }
            List<Label> all = labels.labels();
            int from = Math.min(set.from(), all.size());
            int to = (int) Math.min((long) from + set.count(), all.size());
            return all.subList(from, to);
        }
    }
}
