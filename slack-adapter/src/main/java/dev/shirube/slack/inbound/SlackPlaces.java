package dev.shirube.slack.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;
import dev.shirube.chat.request.Origin;
import dev.shirube.slack.api.Target;

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
        String place = target.direct() ? target.person() : target.channel();
        var whole = new Origin(PLATFORM, team, place, target.person());
        return target.direct()
                ? ChatEdge.Place.direct(whole, target.threadTs(), rules.of(team))
                : ChatEdge.Place.channel(
                        whole, target.threadTs(), target.shared(), rule(team, target));
    }

    private PlaceRule rule(String team, Target target) {
        String thread = target.thread() == null ? target.below() : target.thread();
        return thread == null
                ? rules.of(target.channel(), team)
                : rules.of(thread, target.channel(), team);
    }
}
