package dev.shirube.eval.ask;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Ranked;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section that was compared with others.
 *
 * @param ranked the section with what speaks for it
 * @param confidence the probability that it is right, or null where nobody had to know
 * @param adds what each feature adds to its score
 * @param rejected why it was not given, or null where it was
 */
public record Considered(
        Ranked ranked,
        @Nullable Double confidence,
        Map<Feature, Double> adds,
        @Nullable String rejected) {

    /** Copies the map. */
    public Considered {
        adds = Collections.unmodifiableMap(new EnumMap<>(adds));
    }

    static Considered of(Ranked ranked, AskedQuestion asked, double top) {
        Optional<Candidate> given = find(ranked, given(asked.answer()));
        Optional<Candidate> known =
                given.or(() -> find(ranked, asked.answer().alternatives().stream()));
        return new Considered(
                ranked,
                known.map(Candidate::confidence).orElse(null),
                asked.explanation().ranking().contributions(ranked),
                given.isPresent() ? null : reason(ranked, asked.answer(), top));
    }

    private static Stream<Candidate> given(Answer answer) {
        return answer instanceof Answer.Found found ? found.given().stream() : Stream.of();
    }

    private static Optional<Candidate> find(Ranked ranked, Stream<Candidate> candidates) {
        return candidates.filter(candidate -> tells(candidate, ranked)).findFirst();
    }

    /** Whether a candidate is the section, or the part of it that tells what it has to tell. */
    private static boolean tells(Candidate candidate, Ranked ranked) {
        Guide guide = ranked.guide();
        if (!candidate.guide().slug().equals(guide.slug())) {
            return false;
        }
        Section at = candidate.section();
        while (!at.id().equals(ranked.section().id())) {
            if (at.parent() < 0) {
                return false;
            }
            Section parent = guide.sections().get(at.parent());
            if (!parent.passages().isEmpty() || guide.children(parent).size() > 1) {
                return false;
            }
            at = parent;
        }
        return true;
    }

    private static String reason(Ranked ranked, Answer answer, double top) {
        if (answer instanceof Answer.None none && none.reason() == Reason.JOB_NOT_COVERED) {
            return "another job";
        }
        if (ranked.feature(Feature.LEVEL) < 0) {
            return "other years of experience";
        }
        if (ranked.feature(Feature.APPENDIX) > 0) {
            return "an appendix that was not asked for";
        }
        return answer instanceof Answer.Found
                ? String.format(Locale.ROOT, "ranked lower by %.3f", top - ranked.score())
                : "below the bar";
    }
}
