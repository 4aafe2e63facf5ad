package dev.shirube.reply;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.text.Language;

import java.util.List;

/**
 * What the bot replies, free of any platform. A platform shows the parts in the order of the
 * components. Immutable.
 *
 * @param outcome what came of the question
 * @param language the language of the bot's own words; guide text stays as written
 * @param title one line that says what the reply is about, or empty
 * @param quotes what is quoted from guides, in order; none where the bot only speaks itself
 * @param message the bot's own words, shown where there is no quote or before it
 * @param choices what the person can do next
 */
public record Reply(
        Outcome outcome,
        Language language,
        String title,
        List<Block> message,
        List<Quotation> quotes,
        List<Choice> choices) {

    /** Copies the lists. */
    public Reply {
        message = List.copyOf(message);
        quotes = List.copyOf(quotes);
        choices = List.copyOf(choices);
    }

    /**
     * A passage word for word, the section around it, and where it is from.
     *
     * @param heading the heading of the section, with the job where several are quoted
     * @param answer the passage that answers, to be shown first
     * @param context the rest of the section around it, possibly none
     * @param source where it is from
     */
    public record Quotation(
            String heading, List<Block> answer, List<Block> context, Source source) {
        /** Copies the lists. */
        public Quotation {
            answer = List.copyOf(answer);
            context = List.copyOf(context);
        }
    }
}
