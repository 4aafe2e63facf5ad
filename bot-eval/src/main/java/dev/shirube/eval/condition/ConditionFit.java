package dev.shirube.eval.condition;

import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.search.ConditionModel;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fits the model of conditions to a plan, and tells what it is worth. */
public final class ConditionFit {

    private static final String DAILY_LIFE = "beside-careers";

    private final Vocabulary vocabulary;
    private final GuideReader reader;
    private final Vectors vectors;
    private final String encoder;

    /**
     * Prepares to fit.
     *
     * @param vocabulary the questions that people ask of one job
     * @param reader reads guides
     * @param source encodes what is not known yet
     * @param threads how many threads may encode
     * @param progress hears how far that has come
     */
    public ConditionFit(
            Vocabulary vocabulary,
            GuideReader reader,
            MeaningSource source,
            int threads,
            EncodingProgress progress) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.vectors = new Vectors(source, threads, progress);
        this.encoder = source.encoderId();
    }

    /**
     * What a fit gives.
     *
     * @param model the lines of {@code condition-model.properties}
     * @param report what they are worth, as lines of text
     */
    public record Fitted(List<String> model, List<String> report) {

        /** Copies the lists. */
        public Fitted {
            model = List.copyOf(model);
            report = List.copyOf(report);
        }
    }

    /**
     * Fits.
     *
     * @param file the YAML file of the plan
     * @return the model and what it is worth
     * @throws IOException if a file cannot be read
     */
    public Fitted fit(Path file) throws IOException {
        ConditionPlan plan = ConditionPlan.read(file);
        List<String> asked =
                Stream.concat(
                                vocabulary.topics().stream()
                                        .map(Topic::sampleQuestions)
                                        .flatMap(List::stream),
                                vocabulary.phrases(DAILY_LIFE).stream())
                        .toList();
        Fitted asks = new AskFit(plan, asked, vectors).fit();
        var says =
                new SayFit(
                        plan,
                        GuideLibrary.ofFolders(
                                        reader,
                                        plan.guides().stream().map(GuideFolder::new).toList())
                                .guides(),
                        vectors);
        List<String> model =
                Stream.of(List.of(ConditionModel.ENCODER + "=" + encoder), asks.model(), says.fit())
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
        return new Fitted(model, asks.report());
    }
}
