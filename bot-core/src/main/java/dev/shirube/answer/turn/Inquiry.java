package dev.shirube.answer.turn;

import dev.shirube.question.Question;
import dev.shirube.ranking.Scope;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is asked of which guides, with job, topic and level filled in from question, command and
 * conversation.
 *
 * @param guide the slug of the only guide to look in, or null for all
 * @param scope why there
 * @param text what is asked, without the name of the job
 * @param otherWordings what would do as well as the words of the text
 * @param topics the ids of the topics that phrases ask for, possibly none
 * @param years the years of experience asked for, or null
 */
public record Inquiry(
        @Nullable String guide,
        Scope scope,
        String text,
        List<String> otherWordings,
        List<String> topics,
        @Nullable YearRange years) {

    /** What a question asks of some guides. */
    public static Inquiry of(Question question, @Nullable String guide, Scope scope, String text) {
        return new Inquiry(
                guide, scope, text, question.otherWordings(), question.topics(), question.years());
    }
}
