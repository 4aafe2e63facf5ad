package dev.shirube.chat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is kept of a question: what came of it, not the words and not the person.
 *
 * @param at when it was answered
 * @param platform where it was asked
 * @param language the language of the reply
 * @param outcome what came of it
 * @param guide the slug of the guide that was quoted or shown, the first of several, or null
 * @param section the id of the section that was quoted, the first of several, or null
 */
public record RecordedQuestion(
        Instant at,
        String platform,
        Language language,
        Outcome outcome,
        @Nullable String guide,
        @Nullable String section) {

    static RecordedQuestion of(Instant at, String platform, Language language, Answer answer) {
        String guide = null;
        String section = null;
        if (answer instanceof Answer.Found found) {
            Candidate first = found.given().getFirst();
            guide = first.guide().slug();
            section = first.section().id();
        } else if (answer instanceof Answer.GuideMenu menu) {
            guide = menu.guide().slug();
        }
        return new RecordedQuestion(at, platform, language, answer.outcome(), guide, section);
    }
}
