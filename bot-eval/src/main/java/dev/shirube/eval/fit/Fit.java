package dev.shirube.eval.fit;

import dev.shirube.eval.LabelReader;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.ranking.AnswerModel;
import dev.shirube.ranking.Feature;
import dev.shirube.search.TopicModel;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Fits the weights of the {@link AnswerModel} to a plan, and tells what they are worth. */
public final class Fit {

    private final Vocabulary vocabulary;
    private final GuideReader reader;
    private final Function<List<Guide>, Snapshot> byMeaning;
    private final Function<List<Guide>, Snapshot> byWords;
    private final FitReport report = new FitReport();

    /**
     * Prepares to fit.
     *
     * @param vocabulary what is known of topics and jobs
     * @param reader reads guides with it
     * @param byMeaning makes a snapshot of guides with all their vectors
     */
    public Fit(
            Vocabulary vocabulary, GuideReader reader, Function<List<Guide>, Snapshot> byMeaning) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.byMeaning = byMeaning;
        this.byWords = guides -> Snapshot.of(vocabulary, guides);
    }

    /**
     * What a fit gives.
     *
     * @param weights the weights, as lines of {@code answer-model.properties}
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

        /**
         * Says what is wrong.
         *
         * @param message what, and where
         */
        public UnusablePlanException(String message) {
            super(message);
        }
    }

    /**
     * Fits.
     *
     * @param plan the YAML file of the training sets
     * @param ablate whether to tell what is lost without each feature, which takes several minutes
     * @return the weights and what they are worth
     * @throws IOException if a file cannot be read
     * @throws UnusablePlanException if something in the plan cannot be used
     */
    public Fitted fit(Path plan, boolean ablate) throws IOException {
        List<TrainingSet> sets = TrainingPlan.read(plan).sets();
        List<String> topics =
                TopicModel.withSamples(vocabulary.topics()).stream().map(Topic::id).toList();
        var weights = new Properties();
        var lines = new ArrayList<String>();
        for (boolean meaning : List.of(true, false)) {
            List<Case> cases = cases(sets, meaning ? byMeaning : byWords);
            String way = meaning ? "by meaning" : "by words";
            var fit = new ModelFit(meaning, Set.of(), topics);
            Properties fitted = fit.fit(cases);
            weights.putAll(fitted);
            lines.addAll(report.table("fitted on all, " + way, fit.ranked(cases, fitted)));
            List<Case> judged = new CrossValidation(fit, fit::fit).of(cases);
            lines.addAll(report.table("guide left out, " + way, judged));
            lines.addAll(report.curve(judged));
            if (ablate && meaning) {
                for (Feature feature : Feature.values()) {
                    var without = new ModelFit(meaning, Set.of(feature), topics);
                    lines.addAll(
                            report.places(
                                    "without " + feature,
                                    new CrossValidation(without, without::rank).of(cases)));
                }
            }
        }
        var sorted = new TreeMap<String, String>();
        weights.stringPropertyNames().forEach(n -> sorted.put(n, weights.getProperty(n)));
        return new Fitted(
                sorted.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList(),
                lines);
    }

    private List<Case> cases(List<TrainingSet> sets, Function<List<Guide>, Snapshot> indexing)
            throws IOException {
        var cases = new ArrayList<Case>();
        Map<List<Path>, Snapshot> snapshots = new HashMap<>();
        var asking = new Cases();
        for (TrainingSet set : sets) {
            Snapshot snapshot =
                    snapshots.computeIfAbsent(set.guides(), g -> indexing.apply(guides(set)));
            cases.addAll(asking.of(set, labels(set), snapshot));
        }
        return cases;
    }

    private List<Guide> guides(TrainingSet set) {
        for (Path folder : set.guides()) {
            if (!Files.isDirectory(folder)) {
                throw new UnusablePlanException("there is no folder " + folder);
            }
        }
        return GuideLibrary.ofFolders(reader, set.guides().stream().map(GuideFolder::new).toList())
                .guides();
    }

    private static List<LabelledQuestion> labels(TrainingSet set) throws IOException {
        if (!Files.isRegularFile(set.questions())) {
            throw new UnusablePlanException("there is no file " + set.questions());
        }
        try (InputStream in = Files.newInputStream(set.questions())) {
            LabelReader.Labels labels = new LabelReader().read(in);
            if (!labels.problems().isEmpty()) {
                String first = labels.problems().getFirst();
                throw new UnusablePlanException(set.questions() + ":" + first);
            }
            List<LabelledQuestion> all = labels.labels();
            int from = Math.min(set.from(), all.size());
            int to = (int) Math.min((long) from + set.count(), all.size());
            return all.subList(from, to);
        }
    }
}
