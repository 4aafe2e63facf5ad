package dev.shirube.slack.api;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;

import dev.shirube.adapter.LastUsed;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** The languages of people, as they have set them in Slack. Asks for each person once a day. */
public final class UserLanguages {

    public static final String SCOPE = "users:read";

    private static final int CAPACITY = 10_000;
    private static final Duration KNOWN_FOR = Duration.ofDays(1);
    private static final Duration UNKNOWN_FOR = Duration.ofMinutes(10);

    private final SlackClient slack;
    private final InstantSource clock;
    private final LastUsed<Known> known = new LastUsed<>(CAPACITY);

    private record Known(@Nullable Locale locale, boolean bot, Instant until) {}

    public UserLanguages(SlackClient slack, InstantSource clock) {
        this.slack = slack;
        this.clock = clock;
    }

    /** Returns the language of a person, or null where Slack does not tell. */
    @Nullable
    public Locale locale(String person) {
        return known(person).locale();
    }

    /** Returns whether it is a program, as far as Slack tells. */
    public boolean isBot(String person) {
        return known(person).bot();
    }

    private Known known(String person) {
        Instant now = clock.instant();
        Known before = known.get(person);
        if (before != null && before.until().isAfter(now)) {
            return before;
        }
        Known told = ask(person, now);
        known.put(person, told);
        return told;
    }

    private Known ask(String person, Instant now) {
        return slack.asked(methods -> methods.usersInfo(r -> r.user(person).includeLocale(true)))
                .map(UsersInfoResponse::getUser)
                .map(user -> told(user, now))
                .orElse(new Known(null, false, now.plus(UNKNOWN_FOR)));
    }

    private static Known told(User user, Instant now) {
        String locale = user.getLocale();
        return locale == null
                ? new Known(null, user.isBot(), now.plus(UNKNOWN_FOR))
                : new Known(Locale.forLanguageTag(locale), user.isBot(), now.plus(KNOWN_FOR));
    }
}
