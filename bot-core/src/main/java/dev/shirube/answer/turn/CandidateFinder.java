package dev.shirube.answer.turn;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.ranking.AnswerModel;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.QuestionFacts;
import dev.shirube.ranking.Ranked;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.ranking.TopicRelations;
import dev.shirube.search.SearchRequest;
import dev.shirube.search.SearchResult;
import dev.shirube.search.SectionMatch;
import dev.shirube.search.TopicModel;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the sections that could answer one question. For use by one thread, for one question. */
public final class CandidateFinder {

    private static final double INHERITED_TOPIC = 0.6;

    /** BM25 in the guides at hand goes up to some tens. */
    private static final double TENS = 10;

    /** Topics of sections that stand beside the text and answer nothing unless asked for. */
    private static final List<String> APPENDICES = List.of("related", "summary");

    private final Snapshot snapshot;
    private final AnswerModel model;
    private final List<String> shown;

    private final Map<String, float[]> vectors = new HashMap<>();

    /** What was encoded already: one question is looked for in several guides. */
    private final Map<String, Asked> encoded = new HashMap<>();

    private final Map<Inquiry, Ranking> compared = new HashMap<>();

    /** The meaning of what is asked, and the topics it asks for. */
    private record Asked(
            SentenceVector whole,
            SentenceVector vector,
            TopicModel.OfQuestion topics,
            List<Double> wanted) {}

    /** How far a section is on the topics that are asked for. */
    private record Agreement(double heading, double text, double relation) {

        static final Agreement NONE = new Agreement(0, 0, 0);

        static Agreement of(Asked asked, TopicModel.OfSection about) {
            List<Double> topics = asked.topics.topics();
            return new Agreement(
                    coefficient(topics, about.heading()),
                    coefficient(topics, about.text()),
                    TopicRelations.relation(asked.wanted, about));
        }

        /** The Bhattacharyya coefficient of two distributions: 1 where they are the same. */
        private static double coefficient(List<Double> one, List<Double> other) {
            double sum = 0;
            for (int i = 0; i < one.size(); i++) {
                sum += Math.sqrt(one.get(i) * other.get(i));
            }
            return sum;
        }
    }

    /**
     * Makes a finder for one question.
     *
     * @param snapshot the guides
     * @param shown the ids of the sections that were quoted last
     */
    public CandidateFinder(Snapshot snapshot, List<String> shown) {
        this.snapshot = snapshot;
        this.model = snapshot.model();
        this.shown = shown;
    }

    /** The sections that could answer, best first; of equals the one that comes first. */
    public Ranking rank(Inquiry inquiry) {
        Ranking known = compared.get(inquiry);
        if (known == null) {
            known = compare(inquiry);
            compared.put(inquiry, known);
        }
        return known;
    }

    private Ranking compare(Inquiry inquiry) {
        Asked asked = snapshot.isEncoded(inquiry.guide()) ? encode(inquiry.text()) : null;
        var request =
                new SearchRequest(
                        inquiry.text(),
                        inquiry.otherWordings(),
                        asked == null ? null : asked.vector,
                        inquiry.guide());
        SearchResult found = snapshot.index().search(request);
        var facts =
                new QuestionFacts(
                        inquiry.scope(),
                        inquiry.text().length(),
                        !inquiry.topics().isEmpty(),
                        asked == null ? null : asked.topics,
                        asked == null || inquiry.guide() == null
                                ? 0
                                : snapshot.index().nearestElsewhere(asked.vector, inquiry.guide()),
                        found.words());
        var ranked = new ArrayList<Ranked>();
        for (SectionMatch match : found.sections()) {
            if (isEmpty(match)) {
                continue;
            }
            TopicModel.OfSection about = asked == null ? null : snapshot.topicsOf(match.section());
            Map<Feature, Double> features = features(match, about, inquiry, asked);
            ranked.add(new Ranked(match, about, features, model.rank(facts, features)));
        }
        return Ranking.of(
                ranked,
                facts,
                model,
                asked == null ? null : new Ranking.Encoded(inquiry.text(), asked.whole));
    }

    /** A heading over nothing, not even other headings. */
    private static boolean isEmpty(SectionMatch match) {
        return match.section().passages().isEmpty()
                && match.guide().children(match.section()).stream()
                        .allMatch(part -> part.passages().isEmpty());
    }

    /** The vector of a question, encoded once; null where there is no encoder. */
    float @Nullable [] vector(String text) {
        float[] known = vectors.get(text);
        if (known == null) {
            known = snapshot.meaning().question(text);
            if (known != null) {
                vectors.put(text, known);
            }
        }
        return known;
    }

    private @Nullable Asked encode(String text) {
        if (text.isBlank()) {
            return null;
        }
        Asked known = encoded.get(text);
        if (known == null) {
            float[] vector = vector(text);
            if (vector == null) {
                return null;
            }
            float[] centred = snapshot.topicModel().centred(vector);
            TopicModel.OfQuestion topics = snapshot.topicModel().ofQuestion(centred);
            known =
                    new Asked(
                            SentenceVector.of(vector),
                            SentenceVector.of(centred),
                            topics,
                            model.relations().wanted(topics.topics()));
            encoded.put(text, known);
        }
        return known;
    }

    private Map<Feature, Double> features(
            SectionMatch match,
            TopicModel.@Nullable OfSection about,
            Inquiry inquiry,
            @Nullable Asked asked) {
        Section section = match.section();
        Agreement topics =
                about == null || asked == null ? Agreement.NONE : Agreement.of(asked, about);
        var features = new EnumMap<Feature, Double>(Feature.class);
        for (Feature feature : Feature.values()) {
            features.put(
                    feature,
                    switch (feature) {
                        case PATH_WORDS -> match.text().path() / TENS;
                        case SECTION_WORDS -> match.text().section() / TENS;
                        case PASSAGE_WORDS -> match.text().passage() / TENS;
                        case NEAR_PATH -> match.nearness().path();
                        case NEAR_BEGINNING -> match.nearness().beginning();
                        case NEAR_PASSAGE -> match.nearness().passage();
                        case NEAR_PASSAGES -> match.nearness().passages();
                        case TOPIC_HEADING -> topics.heading;
                        case TOPIC_TEXT -> topics.text;
                        case TOPIC_RELATION -> topics.relation;
                        case TOPIC_PHRASE -> topicOf(section, inquiry);
                        case LEVEL -> fit(inquiry.years(), years(match.guide(), section));
                        case SHOWN -> flag(asked != null && wasShown(match, inquiry.scope()));
                        case NO_TEXT -> flag(section.passages().isEmpty());
                        case PREAMBLE -> flag(section.path().isEmpty());
                        case APPENDIX -> flag(isAppendix(section, inquiry));
                    });
        }
        return features;
    }

    private static double flag(boolean condition) {
        return condition ? 1 : 0;
    }

    private double topicOf(Section section, Inquiry inquiry) {
        boolean on = inquiry.topics().stream().anyMatch(topic -> snapshot.isAbout(section, topic));
        return on ? section.ownTopic() ? 1 : INHERITED_TOPIC : 0;
    }

    /**
     * Who names the job begins anew. Words alone don't tell whether anything is asked of what was
     * shown: where no word is found, it would be all that speaks for a section.
     */
    private boolean wasShown(SectionMatch match, Scope scope) {
        if (scope != Scope.TALKED_ABOUT && scope != Scope.ONLY) {
            return false;
        }
        Section section = match.section();
        return match.guide().sections().stream()
                .filter(other -> shown.contains(other.id()))
                .anyMatch(other ->
                        isWithin(section, other, match.guide())
                                || isWithin(other, section, match.guide()));
    }

    private static boolean isWithin(Section part, Section whole, Guide guide) {
        Section at = part;
        while (!at.equals(whole) && at.parent() >= 0) {
            at = guide.sections().get(at.parent());
        }
        return at.equals(whole);
    }

    private static boolean isAppendix(Section section, Inquiry inquiry) {
        return section.topic() != null
                && APPENDICES.contains(section.topic())
                && !inquiry.topics().contains(section.topic());
    }

    /** How well the years of a section fit: -1 to 1, 0 where one of them names none. */
    public static double level(Guide guide, Section section, @Nullable YearRange years) {
        return fit(years, years(guide, section));
    }

    /** The years that the heading names, or that of a section that it is part of. */
    private static @Nullable YearRange years(Guide guide, Section section) {
        Section at = section;
        while (at.years() == null && at.parent() >= 0) {
            at = guide.sections().get(at.parent());
        }
        return at.years();
    }

    private static double fit(@Nullable YearRange asked, @Nullable YearRange offered) {
        if (asked == null || offered == null) {
            return 0;
        }
        double overlap = asked.overlap(offered);
        return overlap > 0 ? overlap : -1;
    }
}
