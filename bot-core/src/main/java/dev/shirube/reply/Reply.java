package dev.shirube.reply;

import dev.shirube.answer.Outcome;
import dev.shirube.chart.Drawing;
import dev.shirube.chart.PathMap;
import dev.shirube.content.Block;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param whole the command whose reply shows all of this from its beginning, at most {@value
 *     #WHOLE_LIMIT} characters, for platforms that can show only a part at once; empty where there
 *     is none. Of a passage it gives the section in full, so that its pages are not those of this
 *     reply unless this is the reply to that very command
 * @param buttons how many of the choices, from the first, are next steps to be shown side by side;
 *     the others belong into one menu
 */
public record Reply(
        Outcome outcome,
        Language language,
        String title,
        List<Block> message,
        List<Quotation> quotes,
        List<Choice> choices,
        String whole,
        int buttons) {

    /**
     * The most choices side by side: as many as are seen at a glance, and a row of any platform.
     */
    public static final int ROW = 5;

    /** The longest {@link #whole()}, in UTF-16 code units: it has to fit behind a button. */
    public static final int WHOLE_LIMIT = 64;

    /** Copies the lists and drops a command that is too long. */
    public Reply {
        message = List.copyOf(message);
        quotes = List.copyOf(quotes);
        choices = List.copyOf(choices);
        whole = whole.length() <= WHOLE_LIMIT ? whole : "";
        buttons = Math.clamp(buttons, 0, Math.min(ROW, choices.size()));
    }

    /**
     * Makes a reply that no command gives again, with the first few choices side by side.
     *
     * @param outcome what came of the question
     * @param language the language of the bot's own words
     * @param title one line that says what the reply is about, or empty
     * @param message the bot's own words
     * @param quotes what is quoted from guides
     * @param choices what the person can do next
     */
    public Reply(
            Outcome outcome,
            Language language,
            String title,
            List<Block> message,
            List<Quotation> quotes,
            List<Choice> choices) {
        this(outcome, language, title, message, quotes, choices, "", ROW);
    }

    /**
     * Returns the same reply with other words of the bot.
     *
     * @param blocks the words
     * @return the reply
     */
    public Reply withMessage(List<Block> blocks) {
        return new Reply(outcome, language, title, blocks, quotes, choices, whole, buttons);
    }

    /**
     * Returns the same reply with other choices.
     *
     * @param others what the person can do next
     * @param first how many of them are to be shown side by side
     * @return the reply
     */
    public Reply withChoices(List<Choice> others, int first) {
        return new Reply(outcome, language, title, message, quotes, others, whole, first);
    }

    /**
     * Returns the next steps, to be shown side by side.
     *
     * @return at most {@value #ROW} choices, the most useful first
     */
    public List<Choice> row() {
        return choices.subList(0, buttons);
    }

    /**
     * Returns what else can be chosen, to be shown as one menu.
     *
     * @return the choices that are not in the row, at most 25 where the bot chose them
     */
    public List<Choice> menu() {
        return choices.subList(buttons, choices.size());
    }

    /**
     * Says in a line what the reply says, for a notification: what was asked about first, and no
     * header of a table.
     *
     * @param limit the longest line in UTF-16 code units
     * @return the words, cut visibly where they are too long; empty where the reply has none
     */
    public String gist(int limit) {
        return Labels.cut(Gist.of(this), limit);
    }

    /**
     * Returns what is quoted, so that the very same can be quoted again.
     *
     * @return a citation for each quotation; none at all where one of them has none
     */
    public List<Citation> citations() {
        List<Citation> citations =
                quotes.stream().flatMap(quote -> Stream.ofNullable(quote.citation())).toList();
        return citations.size() == quotes.size() ? citations : List.of();
    }

    /**
     * Returns the picture of what the bot itself puts side by side, to be shown right below its
     * words: it is of several jobs, and so of no single quotation.
     *
     * @return the picture of the first quotation, if it is a way between jobs or of a table above
     */
    public Optional<Drawing> overview() {
        boolean table = message.stream().anyMatch(Block.Table.class::isInstance);
        return quotes.stream()
                .limit(1)
                .flatMap(quote -> quote.chart().stream())
                .filter(picture -> table || picture instanceof PathMap)
                .findFirst();
    }

    /**
     * A passage word for word, the section around it, and where it is from.
     *
     * @param heading the heading of the section, with the job where several are quoted
     * @param answer the passage that answers, to be shown first
     * @param context the rest of the section around it, possibly none
     * @param source where it is from
     * @param section the id of the section, by which it can be asked for and judged; empty for none
     * @param citation what is quoted, so that it can be quoted again; null where it cannot
     * @param picture the chart of what is quoted, or null
     */
    public record Quotation(
            String heading,
            List<Block> answer,
            List<Block> context,
            Source source,
            String section,
            @Nullable Citation citation,
            @Nullable Drawing picture) {
        /** Copies the lists. */
        public Quotation {
            answer = List.copyOf(answer);
            context = List.copyOf(context);
        }

        /**
         * Makes a quotation that cannot be quoted again.
         *
         * @param heading the heading of the section
         * @param answer the passage that answers
         * @param context the rest of the section around it, possibly none
         * @param source where it is from
         * @param section the id of the section, or empty
         */
        public Quotation(
                String heading,
                List<Block> answer,
                List<Block> context,
                Source source,
                String section) {
            this(heading, answer, context, source, section, null, QuotedChart.of(answer, context));
        }

        /**
         * Returns the picture of what is quoted, to be shown beside it.
         *
         * @return the chart, or nothing where what is quoted cannot be drawn
         */
        public Optional<Drawing> chart() {
            return Optional.ofNullable(picture);
        }
    }
}
