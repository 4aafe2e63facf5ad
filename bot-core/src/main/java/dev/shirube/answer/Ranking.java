package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Question;
import dev.shirube.search.Lookup;
import dev.shirube.search.SectionHit;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks the sections that could answer: by their text, their topic and their level. */
final class Ranking {

    private static final double INHERITED_TOPIC = 0.6;

    private static final double TEXT_WEIGHT = 5;

    /** Where only job and topic are asked for, their words hit anywhere by chance. */
    private static final double BARE_TEXT_WEIGHT = 1;

    private static final double CONTENT_WEIGHT = 3;
    private static final double TOPIC_WEIGHT = 2;
    private static final double YEARS_WEIGHT = 1.5;
    private static final double DEPTH_WEIGHT = -0.15;
    private static final double HEADING_WEIGHT = 2.2;
    private static final double ANSWERS_WEIGHT = 0.6;
    private static final double ASIDE_WEIGHT = -1.5;
    private static final double SENTENCE_WEIGHT = 2.5;

    /** Tells guides apart where no job is named: the one that speaks of all of it is meant. */
    private static final double COVERAGE_WEIGHT = 2;

    /** How many sections are read sentence by sentence. */
    private static final int AHEAD = 10;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed();

    /** Topics of sections that stand beside the text and answer nothing unless asked for. */
    private static final List<String> ASIDES = List.of("related", "summary");

    private static final String INTERVIEW = "interview";

    /** The turn that points back at what was talked about, as good as a name. */
    private static final String REFERENCE = "reference";

    private final Snapshot snapshot;
    private final boolean named;
    private final boolean asksCounterQuestions;

    /**
     * Prepares to rank.
     *
     * @param snapshot the guides
     * @param question the question, which may name a job or point back at one
     */
    Ranking(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        this.named = question.turns().contains(REFERENCE);
        this.asksCounterQuestions = question.turns().contains(HeadingCues.COUNTER_QUESTION);
    }

    /** The sections that could answer, best first; of equals the one that comes first. */
    List<Ranked> rank(Ask ask) {
        Lookup lookup = snapshot.index().lookup(ask.keywords(), ask.frame(), ask.subject());
        var candidates = new LinkedHashMap<String, SectionHit>();
        for (SectionHit hit : lookup.sections(ask.guide())) {
            candidates.put(hit.section().id(), hit);
        }
        snapshot.guide(ask.guide()).ifPresent(guide -> addOnTopic(candidates, guide, ask));
        boolean hasContent = !ask.keywords().isEmpty();
        double information = lookup.information();
        double allInformation = lookup.allInformation();
        Evidence.Scope scope = scope(ask);
        Set<String> name = snapshot.index().wordsOf(ask.name());
        var coverage = new HashMap<String, Double>();
        var asks = new HashMap<String, Boolean>();
        var ranked = new ArrayList<Ranked>(candidates.size());
        for (SectionHit hit : candidates.values()) {
            Guide guide = hit.guide();
            Section section = hit.section();
            double topic = topicOf(section, ask);
            if (ask.onlyTopic() && topic == 0) {
                continue;
            }
            SectionHit.Fit fit = hasContent ? hit.content() : hit.text();
            var evidence =
                    new Evidence(
                            scope,
                            hit.text().score(),
                            hit.content().score(),
                            0,
                            hasContent,
                            coverage.computeIfAbsent(guide.slug(), lookup::coverage),
                            topic,
                            asks.computeIfAbsent(guide.slug(), g -> asksTopic(guide, ask)),
                            fit(ask.years(), years(guide, section)),
                            lookup.heading(section, name),
                            information,
                            allInformation,
                            isAnswered(hit, ask),
                            isAside(section, ask),
                            section.path().size());
            ranked.add(new Ranked(guide, section, fit, evidence, score(evidence)));
        }
        ranked.sort(BEST_FIRST);
        compareSentences(ranked, lookup);
        return ranked;
    }

    /** Of the sections that are ahead, those come first that say it in one sentence. */
    private static void compareSentences(List<Ranked> ranked, Lookup lookup) {
        ranked.subList(0, Math.min(AHEAD, ranked.size()))
                .replaceAll(section -> withSentence(section, lookup));
        ranked.sort(BEST_FIRST);
    }

    /** What a section on a topic is about is said by its heading, seldom by its sentences. */
    private static Ranked withSentence(Ranked section, Lookup lookup) {
        if (section.evidence().asksTopic()) {
            return section;
        }
        Evidence evidence = section.evidence().withSentence(lookup.sentence(section.section()));
        return section.with(evidence, score(evidence));
    }

    /** A section on the topic is worth a look though it has no word of the question. */
    private static void addOnTopic(Map<String, SectionHit> candidates, Guide guide, Ask ask) {
        for (Section section : guide.sections()) {
            if (topicOf(section, ask) > 0) {
                candidates.computeIfAbsent(
                        section.id(),
                        id ->
                                new SectionHit(
                                        guide, section, SectionHit.Fit.NONE, SectionHit.Fit.NONE));
            }
        }
    }

    private Evidence.Scope scope(Ask ask) {
        if (ask.guide() == null) {
            return Evidence.Scope.ANYWHERE;
        }
        if (named || !ask.subjects().isEmpty()) {
            return Evidence.Scope.NAMED;
        }
        return snapshot.guides().size() == 1 ? Evidence.Scope.ONLY : Evidence.Scope.TALKED_ABOUT;
    }

    private static double score(Evidence evidence) {
        return textWeight(evidence) * evidence.textTrust() * evidence.text()
                + contentWeight(evidence) * evidence.trust() * evidence.content()
                + SENTENCE_WEIGHT * evidence.textTrust() * evidence.sentence()
                + COVERAGE_WEIGHT * evidence.trust() * evidence.coverage()
                + HEADING_WEIGHT * evidence.heading()
                + (evidence.answers() ? ANSWERS_WEIGHT : 0)
                + (evidence.aside() ? ASIDE_WEIGHT : 0)
                + TOPIC_WEIGHT * evidence.topic()
                + YEARS_WEIGHT * evidence.years()
                + (evidence.hasContent() ? 0 : DEPTH_WEIGHT * evidence.depth());
    }

    private static double textWeight(Evidence evidence) {
        if (!evidence.hasContent()) {
            return BARE_TEXT_WEIGHT;
        }
        return evidence.asksTopic() || evidence.content() == 0
                ? TEXT_WEIGHT
                : TEXT_WEIGHT + CONTENT_WEIGHT;
    }

    /**
     * The words beside a topic tell the sections on it apart; without a topic all words say alike
     * much, of a section that has more than the name of the job.
     */
    private static double contentWeight(Evidence evidence) {
        return evidence.asksTopic() ? CONTENT_WEIGHT : 0;
    }

    /** Where no heading of a guide tells a topic, nothing can be on another one. */
    private static boolean asksTopic(Guide guide, Ask ask) {
        return !ask.topics().isEmpty() && hasTopics(guide);
    }

    /** Whether any heading of a guide tells what its section is about. */
    static boolean hasTopics(Guide guide) {
        return guide.sections().stream().anyMatch(section -> section.topic() != null);
    }

    private static double topicOf(Section section, Ask ask) {
        if (section.topic() == null || !ask.topics().contains(section.topic())) {
            return 0;
        }
        return section.ownTopic() ? 1 : INHERITED_TOPIC;
    }

    private boolean isAside(Section section, Ask ask) {
        return section.path().isEmpty()
                || (!asksCounterQuestions && snapshot.isAboutCounterQuestions(section))
                || (section.topic() != null
                        && ASIDES.contains(section.topic())
                        && !ask.topics().contains(section.topic()));
    }

    private static boolean isAnswered(SectionHit hit, Ask ask) {
        Passage passage = hit.content().passage();
        return ask.topics().contains(INTERVIEW)
                && passage != null
                && passage.kind() == Passage.Kind.QUESTION;
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
