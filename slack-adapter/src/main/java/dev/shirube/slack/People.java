package dev.shirube.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** The languages of people, as they have set them in Slack. Asks for each person once a day. */
final class People {

    static final String SCOPE = "users:read";

    private static final int CAPACITY = 10_000;
    private static final Duration KNOWN_FOR = Duration.ofDays(1);
    private static final Duration UNKNOWN_FOR = Duration.ofMinutes(10);

    private final SlackClient slack;
    private final InstantSource clock;
    private final LastUsed<Known> known = new LastUsed<>(CAPACITY);

    private record Known(@Nullable Locale locale, Instant until) {}

    People(SlackClient slack, InstantSource clock) {
        this.slack = slack;
        this.clock = clock;
    }

    /** Returns the language of a person, or null where Slack does not tell. */
    @Nullable Locale locale(String person) {
        Instant now = clock.instant();
        Known before = known.get(person);
        if (before != null && before.until().isAfter(now)) {
            return before.locale();
        }
        Locale locale = ask(person);
        known.put(person, new Known(locale, now.plus(locale == null ? UNKNOWN_FOR : KNOWN_FOR)));
        return locale;
    }

    private @Nullable Locale ask(String person) {
        try {
            UsersInfoResponse answer =
                    slack.bot().usersInfo(r -> r.user(person).includeLocale(true));
            String locale =
                    answer.isOk() && answer.getUser() != null ? answer.getUser().getLocale() : null;
            return locale == null ? null : Locale.forLanguageTag(locale);
        } catch (IOException | SlackApiException e) {
            return null;
        }
    }
}
