package dev.shirube.chat.people;

import dev.shirube.text.Language;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whom the desk asks, and how.
 *
 * @param routes who is asked what; the first that holds counts
 * @param remindAfter how long nobody may have taken a request before those are reminded
 * @param language the language to speak to those who are asked
 * @param clock tells the time
 * @param ids makes ids that nobody can guess: 32 hexadecimal digits
 */
public record PeopleSettings(
        List<HelpRoute> routes,
        Duration remindAfter,
        Language language,
        InstantSource clock,
        Supplier<String> ids) {

    /** The default of {@link #remindAfter()}. */
    public static final Duration REMIND_AFTER = Duration.ofHours(24);

    /** Copies the list. */
    public PeopleSettings {
        routes = List.copyOf(routes);
    }
}
