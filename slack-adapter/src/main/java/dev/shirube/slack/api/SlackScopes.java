package dev.shirube.slack.api;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.slack.api.SlackClient.Identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the app has to be allowed to do, and what it has to be told of. */
public final class SlackScopes {

    /** Without one of these something that the documentation promises does not work. */
    public static final List<String> NEEDED =
            List.of(
                    "app_mentions:read",
                    "assistant:write",
                    "channels:history",
                    "chat:write",
                    "commands",
                    "groups:history",
                    "im:history",
                    UserLanguages.SCOPE);

    /** Needed only to notice that the bot has joined a channel. */
    public static final List<String> WELCOME = List.of("channels:read", "groups:read");

    /** Needed only to join in without being called: to react, and to see reactions. */
    public static final List<String> COMMUNITY = List.of("reactions:read", "reactions:write");

    /** Tells of reactions; needed only for the same. */
    public static final String REACTIONS = "reaction_added";

    /** What the ids of Slack's channels look like, in lower case. */
    private static final Pattern CHANNEL = Pattern.compile("[cg][a-z0-9]+");

    /** Needed only for pictures; whoever installs the app may leave it out. */
    public static final String PICTURES = "files:write";

    public static final List<String> EVENTS =
            List.of(
                    "app_home_opened",
                    "app_mention",
                    "app_uninstalled",
                    "message.channels",
                    "message.groups",
                    "message.im",
                    "tokens_revoked");

    private SlackScopes() {}

    /** Returns whether the bot joins in without being called in any channel of Slack. */
    public static boolean joinsIn(CommunityProperties community) {
        return community.anyPlace(CHANNEL.asMatchPredicate(), CommunityRule::listens);
    }

    /** Returns which scopes are missing. */
    public static List<String> missing(
            Identity identity, boolean welcome, CommunityProperties community) {
        List<String> missing = new ArrayList<>(NEEDED);
        if (welcome) {
            missing.addAll(WELCOME);
        }
        if (joinsIn(community)) {
            missing.addAll(COMMUNITY);
        }
        missing.removeIf(identity::may);
        return List.copyOf(missing);
    }
}
