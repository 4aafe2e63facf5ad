package dev.shirube.chat.log;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Explanation;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Turn;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.ranking.Ranking;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * A question, and what came of it. Whoever keeps it keeps neither the person nor the words as they
 * are here.
 *
 * @param at when it was answered
 * @param origin who asked where
 * @param language the language of the reply
 * @param asked what was asked for
 * @param outcome what came of it
 * @param reason why there was no answer, or what the bot had to know, such as {@code off-topic} or
 *     {@code job}; null for all that has an answer
 * @param guide the slug of the guide that was quoted or shown, the first of several, or null
 * @param section the id of the section that was quoted, the first of several, or null
 * @param confidence the probability that what was quoted, or else came nearest, is right, 0 to 1;
 *     null where there was nothing to compare
 * @param margin how far the section that was quoted was ahead of the next, 0 to 1; null where none
 *     was quoted, or there was nothing to compare
 * @param meaning the vector of what was asked, without the names of jobs; null where none was made.
 *     It tells something of the words, and is to be kept no longer than these
 */
public record RecordedQuestion(
        Instant at,
        Origin origin,
        Language language,
        Asked asked,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String guide,
        @Nullable String section,
        @Nullable Double confidence,
        @Nullable Double margin,
        @Nullable SentenceVector meaning) {

    /**
     * Records a turn.
     *
     * @param at when it was asked
     * @param request what was said
     * @param language the language of the reply
     * @param turn what came of it
     * @return the record
     */
    public static RecordedQuestion of(
            Instant at, ChatRequest request, Language language, Turn turn) {
        Answer answer = turn.answer();
        String guide = null;
        String section = null;
        Double confidence = null;
        Double margin = null;
        Explanation why = turn.explanation();
        if (answer instanceof Answer.Found found) {
            Candidate first = found.given().getFirst();
            guide = first.guide().slug();
            section = first.section().id();
            confidence = first.confidence();
            // Of what was given otherwise than by ranking there is no next.
            if (isBest(first, why.ranking())) {
                margin = why.ranking().margin();
            }
        } else if (answer instanceof Answer.GuideMenu menu) {
            guide = menu.guide().slug();
        } else if (!answer.alternatives().isEmpty()) {
            confidence = answer.alternatives().getFirst().confidence();
        }
        return new RecordedQuestion(
                at,
                request.origin(),
                language,
                Asked.of(request.text(), turn),
                answer.outcome(),
                reason(answer),
                guide,
                section,
                confidence,
                margin,
                why.ranking().meaning(why.question().withoutJobs()).orElse(null));
    }

    private static boolean isBest(Candidate given, Ranking ranking) {
        return !ranking.sections().isEmpty() && ranking.confidence() == given.confidence();
    }

    private static @Nullable String reason(Answer answer) {
        return switch (answer) {
            case Answer.Clarify clarify -> id(clarify.missing());
            case Answer.None none -> id(none.reason());
            default -> null;
        };
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Leaves person and words out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "RecordedQuestion[platform=%s, outcome=%s]".formatted(origin.platform(), outcome);
    }
}
