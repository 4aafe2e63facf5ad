package dev.shirube.slack.api;

import dev.shirube.slack.api.SlackClient.Identity;

import java.util.ArrayList;
import java.util.List;

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

    /** Returns which scopes are missing. */
    public static List<String> missing(Identity identity, boolean welcome) {
        List<String> missing = new ArrayList<>(NEEDED);
        if (welcome) {
            missing.addAll(WELCOME);
        }
        missing.removeIf(identity::may);
        return List.copyOf(missing);
    }
}
