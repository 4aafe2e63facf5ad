package dev.shirube.slack.api;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.slack.api.SlackClient.Identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the app has to be allowed to do, and what it has to be told of.
 *
 * @param welcomes whether the bot introduces itself in a channel that it is invited to
 * @param joinsIn whether it joins in without being called in any channel of Slack
 */
public record SlackScopes(boolean welcomes, boolean joinsIn) {

    /** Needed only for pictures; whoever installs the app may leave it out. */
    public static final String PICTURES = "files:write";

    /** Without one of these something that the documentation promises does not work. */
    private static final List<String> NEEDED =
            List.of(
                    "app_mentions:read",
                    "assistant:write",
                    "channels:history",
                    "chat:write",
                    "commands",
                    "groups:history",
                    "im:history",
                    UserLanguages.SCOPE);

    private static final List<String> EVENTS =
            List.of(
                    "app_home_opened",
                    "app_mention",
                    "app_uninstalled",
                    "message.channels",
                    "message.groups",
                    "message.im",
                    "tokens_revoked");

    /** What the ids of Slack's channels look like, in lower case. */
    private static final Pattern CHANNEL = Pattern.compile("[cg][a-z0-9]+");

    public static SlackScopes of(boolean welcomes, CommunityProperties community) {
        return new SlackScopes(
                welcomes, community.anyPlace(CHANNEL.asMatchPredicate(), CommunityRule::listens));
    }

    /** Returns the scopes without which something is missing. */
    public List<String> wanted() {
        return with(
                NEEDED,
                // To notice that the bot has joined a channel.
                List.of("channels:read", "groups:read"),
                // To react, and to see reactions.
                List.of("reactions:read", "reactions:write"));
    }

    /** Returns what Slack has to tell of. */
    public List<String> events() {
        return with(EVENTS, List.of("member_joined_channel"), List.of("reaction_added"));
    }

    private List<String> with(List<String> all, List<String> welcome, List<String> community) {
        List<String> wanted = new ArrayList<>(all);
        if (welcomes) {
            wanted.addAll(welcome);
        }
        if (joinsIn) {
            wanted.addAll(community);
        }
        return List.copyOf(wanted);
    }

    /** Returns which scopes are missing. */
    public List<String> missing(Identity identity) {
        return wanted().stream().filter(scope -> !identity.may(scope)).toList();
    }
}
