package dev.shirube.ranking;

import dev.shirube.meaning.SentenceVector;
import dev.shirube.search.KnownWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/** The sections that could answer, best first, and how sure the best is. Immutable. */
public final class Ranking {

    /** No section at all. */
    public static final Ranking NONE =
            new Ranking(
                    List.of(),
                    new QuestionFacts(Scope.ANYWHERE, 0, false, null, 0, KnownWords.ALL),
                    AnswerModel.of(new Properties(), List.of()));

    /** From here on the bot gives an answer. */
    public static final double ENOUGH = 0.5;

    /**
     * From here on what a section tells says more than what the question sounds like: whoever asks
     * for a house in a guide that has that as a sample question does not ask of daily life.
     */
    private static final double BEYOND_DOUBT = 0.93;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed();

    private final List<Ranked> sections;
    private final QuestionFacts facts;
    private final AnswerModel model;
    private final Map<Signal, Double> signals;
    private final @Nullable Encoded encoded;

    /**
     * What was compared by its meaning.
     *
     * @param text the text
     * @param vector its vector, as the encoder made it
     */
    public record Encoded(String text, SentenceVector vector) {}

    private Ranking(List<Ranked> sections, QuestionFacts facts, AnswerModel model) {
        this(sections, facts, model, null);
    }

    private Ranking(
            List<Ranked> sections,
            QuestionFacts facts,
            AnswerModel model,
            @Nullable Encoded encoded) {
        this.sections = List.copyOf(sections);
        this.facts = facts;
        this.model = model;
        this.encoded = encoded;
        this.signals =
                sections.isEmpty() ? Map.of() : new SignalMeasure(this.sections, facts).all();
    }

    /**
     * Ranks sections.
     *
     * @param sections the sections; of equals the one that is given first comes first
     * @param facts what is known of the question
     * @param model the weights
     * @return the ranking
     */
    public static Ranking of(List<Ranked> sections, QuestionFacts facts, AnswerModel model) {
        return of(sections, facts, model, null);
    }

    /**
     * Ranks sections for a question whose meaning is known.
     *
     * @param sections the sections; of equals the one that is given first comes first
     * @param facts what is known of the question
     * @param model the weights
     * @param encoded the meaning, or null where words alone were compared
     * @return the ranking
     */
    public static Ranking of(
            List<Ranked> sections,
            QuestionFacts facts,
            AnswerModel model,
            @Nullable Encoded encoded) {
        var sorted = new ArrayList<>(sections);
        sorted.sort(BEST_FIRST);
        while (sorted.size() > 1 && yields(sorted.getFirst(), sorted.get(1))) {
            sorted.removeFirst();
        }
        return new Ranking(sorted, facts, model, encoded);
    }

    /**
     * A heading over nothing but other headings answers nothing where the next best is below it.
     */
    private static boolean yields(Ranked heading, Ranked next) {
        List<String> path = heading.section().path();
        List<String> below = next.section().path();
        return heading.feature(Feature.NO_TEXT) > 0
                && next.guide().slug().equals(heading.guide().slug())
                && below.size() > path.size()
                && below.subList(0, path.size()).equals(path);
    }

    /**
     * Returns the vector of a text, if that is what was compared.
     *
     * @param text the text
     * @return its vector, or nothing where another text was compared, or words alone
     */
    public Optional<SentenceVector> meaning(String text) {
        return Optional.ofNullable(encoded).filter(e -> e.text().equals(text)).map(Encoded::vector);
    }

    /**
     * Returns how far the best section is ahead of the next.
     *
     * @return 0 where both speak for themselves alike, to 1, also where there is no next
     */
    public double margin() {
        return sections.size() < 2
                ? 1
                : 1 - Math.exp(sections.get(1).score() - sections.getFirst().score());
    }

    /**
     * Returns the sections.
     *
     * @return the sections, best first
     */
    public List<Ranked> sections() {
        return sections;
    }

    /**
     * Returns what tells how sure the best section is.
     *
     * @return the signals; none where there is no section
     */
    public Map<Signal, Double> signals() {
        return signals;
    }

    /**
     * Returns whether meaning was compared.
     *
     * @return false where words alone were
     */
    public boolean byMeaning() {
        return facts.byMeaning();
    }

    /**
     * Returns the probability that the best section is right.
     *
     * @return 0 (also where there is none) to 1
     */
    public double confidence() {
        return sections.isEmpty() ? 0 : model.confidence(byMeaning(), signals);
    }

    /**
     * Returns the probability that the question is one for guides.
     *
     * @return 0 to 1
     */
    public double related() {
        return sections.isEmpty() ? 0 : model.related(byMeaning(), signals);
    }

    /**
     * Returns what each feature adds to the score of a section.
     *
     * @param ranked a section of this ranking
     * @return the features that add or take something, by their order
     */
    public Map<Feature, Double> contributions(Ranked ranked) {
        var contributions = new EnumMap<Feature, Double>(Feature.class);
        for (Feature feature : Feature.values()) {
            double adds = model.weight(facts, feature) * ranked.feature(feature);
            if (adds != 0) {
                contributions.put(feature, adds);
            }
        }
        return contributions;
    }

    /**
     * Returns the ranking as it would be without some sections.
     *
     * @param left those that are left out
     * @return the ranking of the others
     */
    public Ranking without(Predicate<Ranked> left) {
        return new Ranking(sections.stream().filter(left.negate()).toList(), facts, model);
    }

    /**
     * Returns the ranking as it would be with other weights.
     *
     * @param other the weights
     * @return the ranking of the same sections
     */
    public Ranking with(AnswerModel other) {
        List<Double> wanted = other.relations().wanted(facts.topics());
        return of(sections.stream().map(r -> r.with(other, facts, wanted)).toList(), facts, other);
    }

    /** {@return whether the best section is to be given: right, of a question for guides} */
    public boolean isSure() {
        double confidence = confidence();
        return confidence >= BEYOND_DOUBT || (confidence >= ENOUGH && isRelated());
    }

    /** {@return whether the question is one for guides} */
    public boolean isRelated() {
        return related() >= ENOUGH;
    }

    /**
     * Returns what a feature of a passage weighs here.
     *
     * @param feature the feature
     * @return its weight
     */
    public double weight(Feature feature) {
        return model.weight(facts, feature);
    }

    /**
     * Returns what is left of the confidence for a section that is not the best.
     *
     * @param other the section
     * @return less the further it is behind the best
     */
    public double confidence(Ranked other) {
        return confidence() * Math.exp(other.score() - best().score());
    }

    /** {@return the best section; there must be one} */
    public Ranked best() {
        return sections.getFirst();
    }

    /**
     * Returns what topics the question asks for.
     *
     * @return the probability of each topic that has samples; none where words alone were compared
     */
    public List<Double> topics() {
        return facts.topics();
    }

    /**
     * Returns the speech act that the meaning is plainly nearer to than to any question on jobs.
     *
     * @return its kind, or nothing
     */
    public Optional<String> act() {
        return Optional.ofNullable(facts.act());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking that
                && sections.equals(that.sections)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }
}
