package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.search.Lookup;
import dev.shirube.search.SectionHit;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ranks the sections that could answer: by their text, their topic and their level. */
final class Ranking {

    private static final int LOOKED_AT = 40;
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

    /** Topics of sections that stand beside the text and answer nothing unless asked for. */
    private static final List<String> ASIDES = List.of("related", "summary");

    private static final String INTERVIEW = "interview";

    private final Snapshot snapshot;

    Ranking(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The sections that could answer, best first; of equals the one that comes first. */
    List<Ranked> rank(Ask ask) {
        Lookup everything = snapshot.index().lookup(ask.everything());
        boolean hasContent = !ask.keywords().isEmpty();
        Lookup content = snapshot.index().lookup(ask.keywords());

        var candidates = new LinkedHashMap<String, Candidacy>();
        for (SectionHit hit : everything.sections(ask.guide(), LOOKED_AT)) {
            candidacy(candidates, hit.guide(), hit.section()).text = hit;
        }
        if (hasContent) {
            for (SectionHit hit : content.sections(ask.guide(), LOOKED_AT)) {
                candidacy(candidates, hit.guide(), hit.section()).content = hit;
            }
        }
        snapshot.guide(ask.guide())
                .ifPresent(guide ->
                        guide.sections().stream()
                                .filter(s -> topicOf(s, ask) > 0)
                                .forEach(s -> candidacy(candidates, guide, s)));
        var coverage = new HashMap<String, Double>();
        var ranked = new ArrayList<Ranked>();
        for (Candidacy candidacy : candidates.values()) {
            double topic = topicOf(candidacy.section, ask);
            if (ask.onlyTopic() && topic == 0) {
                continue;
            }
            var evidence =
                    new Evidence(
                            ask.guide() != null,
                            score(candidacy.text),
                            score(candidacy.content),
                            hasContent,
                            coverage.computeIfAbsent(candidacy.guide.slug(), content::coverage),
                            topic,
                            !ask.topics().isEmpty(),
                            fit(ask.years(), years(candidacy.guide, candidacy.section)),
                            everything.heading(candidacy.section, ask.name(candidacy.guide)),
                            content.information(),
                            everything.information(),
                            isAnswered(candidacy, ask),
                            isAside(candidacy.section, ask),
                            candidacy.section.path().size());
            ranked.add(
                    new Ranked(
                            candidacy.guide,
                            candidacy.section,
                            candidacy.passages(hasContent),
                            evidence,
                            score(evidence)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private static double score(Evidence evidence) {
        return (evidence.hasContent() ? TEXT_WEIGHT : BARE_TEXT_WEIGHT)
                        * evidence.textTrust()
                        * evidence.text()
                + CONTENT_WEIGHT * evidence.trust() * evidence.content()
                + HEADING_WEIGHT * evidence.heading()
                + (evidence.answers() ? ANSWERS_WEIGHT : 0)
                + (evidence.aside() ? ASIDE_WEIGHT : 0)
                + TOPIC_WEIGHT * evidence.topic()
                + YEARS_WEIGHT * evidence.years()
                + (evidence.hasContent() ? 0 : DEPTH_WEIGHT * evidence.depth());
    }

    private static double topicOf(Section section, Ask ask) {
        if (section.topic() == null || !ask.topics().contains(section.topic())) {
            return 0;
        }
        return section.ownTopic() ? 1 : INHERITED_TOPIC;
    }

    private static boolean isAside(Section section, Ask ask) {
        return section.path().isEmpty()
                || (section.topic() != null
                        && ASIDES.contains(section.topic())
                        && !ask.topics().contains(section.topic()));
    }

    private static boolean isAnswered(Candidacy candidacy, Ask ask) {
        List<SectionHit.PassageHit> passages = candidacy.passages(true);
        return ask.topics().contains(INTERVIEW)
                && !passages.isEmpty()
                && passages.getFirst().passage().kind() == Passage.Kind.QUESTION;
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

    private static double score(@Nullable SectionHit hit) {
        return hit == null ? 0 : hit.score();
    }

    private static Candidacy candidacy(
            Map<String, Candidacy> candidates, Guide guide, Section section) {
        return candidates.computeIfAbsent(section.id(), id -> new Candidacy(guide, section));
    }

    /** What is known of a section while it is gathered. */
    private static final class Candidacy {
        private final Guide guide;
        private final Section section;
        private @Nullable SectionHit text;
        private @Nullable SectionHit content;

        Candidacy(Guide guide, Section section) {
            this.guide = guide;
            this.section = section;
        }

        List<SectionHit.PassageHit> passages(boolean byContent) {
            SectionHit hit = byContent ? content : text;
            return hit == null ? List.of() : hit.passages();
        }
    }
}
