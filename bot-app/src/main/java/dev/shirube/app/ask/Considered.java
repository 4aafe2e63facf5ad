package dev.shirube.app.ask;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Evidence;
import dev.shirube.answer.Ranked;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section that was compared with others.
 *
 * @param ranked the section with what speaks for it
 * @param confidence the probability that it is right, or null where nobody had to know
 * @param words the keywords and synonyms that stand in it letter by letter
 * @param rejected why it was not given, or null where it was
 */
public record Considered(
        Ranked ranked, @Nullable Double confidence, List<String> words, @Nullable String rejected) {

    /** Copies the list. */
    public Considered {
        words = List.copyOf(words);
    }

    static Considered of(Ranked ranked, Asked asked, double top) {
        Optional<Candidate> given = find(ranked, given(asked.answer()));
        Optional<Candidate> known =
                given.or(() -> find(ranked, asked.answer().alternatives().stream()));
        return new Considered(
                ranked,
                known.map(Candidate::confidence).orElse(null),
                new MatchedWords(ranked.section()).of(asked.explanation().question()),
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
        Evidence evidence = ranked.evidence();
        if (answer instanceof Answer.None none && none.reason() == Reason.JOB_NOT_COVERED) {
            return "another job";
        }
        if (evidence.asksTopic() && evidence.topic() == 0) {
            return "not on the topic";
        }
        if (evidence.years() < 0) {
            return "other years of experience";
        }
        if (evidence.aside()) {
            return "an appendix that was not asked for";
        }
        return answer instanceof Answer.Found
                ? String.format(Locale.ROOT, "ranked lower by %.3f", top - ranked.score())
                : "below the bar";
    }
}
