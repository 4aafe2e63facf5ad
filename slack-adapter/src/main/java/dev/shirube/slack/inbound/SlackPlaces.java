package dev.shirube.slack.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;
import dev.shirube.chat.request.Origin;
import dev.shirube.slack.api.Target;

import org.jspecify.annotations.Nullable;

/**
 * Which conversation something belongs to, and what holds there. A conversation is what one person
 * says in a channel, thread or direct message; that with the bot itself is one, however Slack calls
 * the place.
 *
 * @param rules what holds where
 */
public record SlackPlaces(PlaceRules rules) {

    public static final String PLATFORM = "slack";

    /** Returns the place of a message. */
    public ChatEdge.Place of(String team, Target target) {
        String thread = target.threadTs();
        String place = target.direct() ? target.person() : target.channel();
        return new ChatEdge.Place(
                new Origin(
                        PLATFORM,
                        team,
                        thread == null ? place : place + "/" + thread,
                        target.person()),
                thread == null ? null : around(team, place, thread, target),
                target.shared(),
                rule(team, target));
    }

    /** The conversation with the bot itself, or that of all who talk in a thread. */
    private static @Nullable Origin around(
            String team, String place, String thread, Target target) {
        return target.direct()
                ? new Origin(PLATFORM, team, place, target.person())
                : new Origin(PLATFORM, team, place + "/" + thread, "");
    }

    private PlaceRule rule(String team, Target target) {
        if (target.direct()) {
            // A person's own conversation with the bot is nobody else's business.
            return new PlaceRule(true, false, false, rules.of(team).guides());
        }
        String thread = target.thread() == null ? target.below() : target.thread();
        return thread == null
                ? rules.of(target.channel(), team)
                : rules.of(thread, target.channel(), team);
    }

    /** Returns the conversation in the thread below a message. */
    public static Origin below(Origin origin, String message) {
        return new Origin(
                origin.platform(),
                origin.community(),
                origin.place() + "/" + message,
                origin.person());
    }
}
