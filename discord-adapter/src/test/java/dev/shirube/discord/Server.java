package dev.shirube.discord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The server that the bot is in, with its channels and roles. */
final class Server {

    static final String SECOND = "700000000000000005";

    /** A forum, whose threads are posts with a title. */
    static final String FORUM = "700000000000000011";

    /** The role that Discord makes for the bot. */
    static final String BOT_ROLE = "800000000000000002";

    /** All channels of the server; those behind the first have rules in some tests. */
    private static final List<String> CHANNELS =
            List.of(
                    Event.CHANNEL,
                    SECOND,
                    "700000000000000006",
                    "700000000000000007",
                    Event.NO_FILES,
                    Event.NO_WORDS,
                    FORUM);

    private Server() {}

    /** The server as Discord tells of it. */
    static Map<String, Object> guild() {
        var guild = new HashMap<String, Object>();
        guild.put("id", Event.GUILD);
        guild.put("name", "Harbour");
        guild.put("owner_id", "1");
        for (String name :
                List.of(
                        "icon",
                        "splash",
                        "banner",
                        "description",
                        "afk_channel_id",
                        "system_channel_id",
                        "rules_channel_id",
                        "public_updates_channel_id",
                        "vanity_url_code")) {
            guild.put(name, null);
        }
        for (String name :
                List.of(
                        "verification_level",
                        "default_message_notifications",
                        "explicit_content_filter",
                        "mfa_level",
                        "premium_tier",
                        "nsfw_level",
                        "system_channel_flags")) {
            guild.put(name, 0);
        }
        for (String name :
                List.of(
                        "emojis",
                        "features",
                        "stickers",
                        "voice_states",
                        "threads",
                        "presences",
                        "stage_instances",
                        "guild_scheduled_events",
                        "soundboard_sounds")) {
            guild.put(name, List.of());
        }
        guild.put("afk_timeout", 300);
        guild.put("preferred_locale", "ja");
        guild.put("premium_progress_bar_enabled", false);
        guild.put("unavailable", false);
        guild.put("member_count", 2);
        guild.put("large", false);
        guild.put(
                "roles",
                List.of(
                        role(Event.GUILD, "1071698660929"),
                        role(Event.MODERATORS, "8192"),
                        botRole()));
        guild.put("channels", CHANNELS.stream().map(Server::channel).toList());
        guild.put("members", List.of(Event.member(Event.BOT, true)));
        return guild;
    }

    static Map<String, Object> channel(String id) {
        var channel = new HashMap<String, Object>(plainChannel(id));
        if (id.equals(FORUM)) {
            channel.put("available_tags", List.of(tag("901", "質問"), tag("902", "解決済み")));
        }
        return channel;
    }

    private static Map<String, Object> tag(String id, String name) {
        var tag = new HashMap<String, Object>();
        tag.put("id", id);
        tag.put("name", name);
        tag.put("moderated", false);
        tag.put("emoji_id", null);
        tag.put("emoji_name", null);
        return tag;
    }

    private static Map<String, Object> plainChannel(String id) {
        return Map.of(
                "id",
                id,
                "type",
                id.equals(FORUM) ? 15 : 0,
                "name",
                "channel",
                "position",
                0,
                "permission_overwrites",
                switch (id) {
                    case Event.NO_FILES -> List.of(denied("32768"));
                    case Event.NO_WORDS -> List.of(denied("2048"));
                    default -> List.of();
                });
    }

    private static Map<String, Object> denied(String permission) {
        return Map.of("id", Event.GUILD, "type", 0, "allow", "0", "deny", permission);
    }

    /** A thread of the channel. */
    static Map<String, Object> thread(String id) {
        return thread(id, Event.CHANNEL, "channel");
    }

    /** A thread of a channel or a forum. */
    static Map<String, Object> thread(String id, String parent, String title) {
        var thread = new HashMap<String, Object>(channel(id));
        thread.put("type", 11);
        thread.put("name", title);
        thread.put("guild_id", Event.GUILD);
        thread.put("parent_id", parent);
        thread.put("owner_id", "1");
        for (String name : List.of("message_count", "member_count", "total_message_sent")) {
            thread.put(name, 1);
        }
        thread.put(
                "thread_metadata",
                Map.of(
                        "archived",
                        false,
                        "locked",
                        false,
                        "auto_archive_duration",
                        60,
                        "archive_timestamp",
                        "2026-01-01T00:00:00+00:00"));
        return thread;
    }

    private static Map<String, Object> botRole() {
        Map<String, Object> role = role(BOT_ROLE, "0");
        role.put("name", "shirube");
        role.put("managed", true);
        role.put("tags", Map.of("bot_id", Event.BOT));
        return role;
    }

    private static Map<String, Object> role(String id, String permissions) {
        var colors = new HashMap<String, Object>();
        colors.put("primary_color", 0);
        colors.put("secondary_color", null);
        colors.put("tertiary_color", null);
        var role = new HashMap<String, Object>();
        role.put("id", id);
        role.put("name", id.equals(Event.GUILD) ? "@everyone" : "moderators");
        role.put("permissions", permissions);
        role.put("color", 0);
        role.put("colors", colors);
        role.put("position", 0);
        for (String name : List.of("hoist", "managed", "mentionable")) {
            role.put(name, false);
        }
        role.put("flags", 0);
        return role;
    }
}
