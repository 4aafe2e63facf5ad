package dev.shirube.discord.connection;

import net.dv8tion.jda.api.Permission;

import java.util.List;

/** The link by which somebody takes the bot into a server. */
final class InviteLink {

    /** The least that works. */
    private static final List<Permission> PERMISSIONS =
            List.of(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_SEND_IN_THREADS,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_HISTORY);

    private InviteLink() {}

    /** Returns the link for an application, with what it asks for. */
    static String to(String application) {
        return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
                .formatted(application, Permission.getRaw(PERMISSIONS));
    }
}
