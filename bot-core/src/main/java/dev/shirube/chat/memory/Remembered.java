package dev.shirube.chat.memory;

import dev.shirube.question.Conversation;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is remembered of a conversation. It holds nothing that the person wrote.
 *
 * @param conversation what was talked about
 * @param language the language that the bot spoke last
 */
public record Remembered(Conversation conversation, Language language) {

    /** Neither slugs nor topics nor the ids of sections have these. */
    private static final String LINE = "\n";

    private static final String BETWEEN = " ";
    private static final int LINES = 6;

    /** What was kept before earlier jobs were remembered has a line less. */
    private static final int FORMER_LINES = 5;

    /**
     * Returns it as a text to be kept: its language, the jobs, the topic, the years, what was shown
     * last and the earlier jobs, each on a line.
     *
     * @return the text that {@link #read} reads
     */
    public String text() {
        YearRange years = conversation.years();
        return String.join(
                LINE,
                language.name().toLowerCase(Locale.ROOT),
                joined(conversation.jobs()),
                conversation.topic() == null ? "" : conversation.topic(),
                years == null ? "" : years.from() + BETWEEN + years.to(),
                joined(conversation.shown()),
                joined(conversation.earlier()));
    }

    private static String joined(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.isEmpty() && id.chars().noneMatch(c -> c <= ' '))
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * Reads what was kept.
     *
     * @param text the text
     * @return what is remembered, or nothing where the text is none of these
     */
    public static Optional<Remembered> read(String text) {
        String[] lines = text.split(LINE, -1);
        if (lines.length != LINES && lines.length != FORMER_LINES) {
            return Optional.empty();
        }
        try {
            var conversation =
                    new Conversation(
                            ids(lines[1]),
                            lines[2].isEmpty() ? null : lines[2],
                            years(lines[3]),
                            ids(lines[4]),
                            lines.length == LINES ? ids(lines[LINES - 1]) : List.of());
            Language language = Language.valueOf(lines[0].toUpperCase(Locale.ROOT));
            return Optional.of(new Remembered(conversation, language));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN));
    }

    private static @Nullable YearRange years(String written) {
        String[] bounds = written.split(BETWEEN);
        return bounds.length < 2
                ? null
                : new YearRange(Double.parseDouble(bounds[0]), Double.parseDouble(bounds[1]));
    }
}
