package dev.shirube.discord;

import dev.shirube.discord.components.OutboundReply;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What Discord sends of a server with a channel and a person. */
final class Event {

    static final String BOT = "400000000000000001";
    static final String GUILD = "500000000000000001";
    static final String CHANNEL = "700000000000000001";

    /** A channel in which files may not be attached. */
    static final String NO_FILES = "700000000000000008";

    /** A channel in which the bot may read and not write. */
    static final String NO_WORDS = "700000000000000010";

    static final String MODERATORS = "800000000000000001";
    static final String DIRECT = "700000000000000009";
    static final String TOKEN = "interaction-token-";

    private static final String ALL = "2251799813685247";

    /** Ids tell the time: JDA takes an old one for expired. */
    private static final AtomicLong IDS =
            new AtomicLong((System.currentTimeMillis() - 1_420_070_400_000L) << 22);

    private Event() {}

    static String id() {
        return Long.toString(IDS.incrementAndGet());
    }

    static Map<String, Object> user(String id, boolean bot) {
        var user = new HashMap<String, Object>();
        user.put("id", id);
        user.put("username", bot ? "shirube" : "person" + id);
        user.put("discriminator", "0");
        user.put("global_name", null);
        user.put("avatar", null);
        user.put("bot", bot);
        return user;
    }

    static Map<String, Object> ready(String address, FakeLine line) {
        boolean there = line.serves(Long.parseLong(GUILD));
        return Map.of(
                "v",
                10,
                "user",
                user(BOT, true),
                "guilds",
                there ? List.of(Map.of("id", GUILD, "unavailable", true)) : List.of(),
                "shard",
                List.of(line.shard(), line.shards()),
                "private_channels",
                List.of(),
                "session_id",
                "session",
                "resume_gateway_url",
                address,
                "application",
                Map.of("id", BOT, "flags", 0));
    }

    static Map<String, Object> member(String id, boolean bot) {
        var member = new HashMap<String, Object>();
        member.put("user", user(id, bot));
        member.put("roles", List.of());
        member.put("joined_at", "2026-01-01T00:00:00+00:00");
        member.put("deaf", false);
        member.put("mute", false);
        member.put("flags", 0);
        return member;
    }

    /** A message in the channel. */
    static Map<String, Object> said(String id, String person, String text) {
        Map<String, Object> message = plain(id, CHANNEL, user(person, false), text);
        message.put("guild_id", GUILD);
        var member = member(person, false);
        member.remove("user");
        message.put("member", member);
        message.put(
                "mentions", text.contains("<@" + BOT + ">") ? List.of(user(BOT, true)) : List.of());
        return message;
    }

    /** Has a message reply to another. */
    static Map<String, Object> replyingTo(Map<String, ?> other, Map<String, Object> message) {
        message.put("type", 19);
        message.put(
                "message_reference",
                Map.of("type", 0, "message_id", other.get("id"), "channel_id", CHANNEL));
        message.put("referenced_message", other);
        return message;
    }

    /** Has a message call the bot without its name in it, as a reply with a ping does. */
    static Map<String, Object> calling(Map<String, Object> message) {
        message.put("mentions", List.of(user(BOT, true)));
        return message;
    }

    /** Has a message pass on another, as people do by "Forward". */
    static Map<String, Object> forwarding(Map<String, ?> other, Map<String, Object> message) {
        message.put(
                "message_reference",
                Map.of("type", 1, "message_id", "1", "channel_id", "2", "guild_id", "3"));
        message.put("message_snapshots", List.of(Map.of("message", other)));
        return message;
    }

    /** What a message looks like where somebody passes it on. */
    static Map<String, Object> snapshot(String text, List<?> embeds) {
        var snapshot = new HashMap<String, Object>();
        snapshot.put("type", 0);
        snapshot.put("content", text);
        snapshot.put("timestamp", "2026-01-01T00:00:00+00:00");
        snapshot.put("edited_timestamp", null);
        snapshot.put("flags", 0);
        snapshot.put("embeds", embeds);
        for (String name : List.of("mentions", "mention_roles", "attachments", "components")) {
            snapshot.put(name, List.of());
        }
        return snapshot;
    }

    /** Has a message said in a thread. */
    static Map<String, Object> inThread(String thread, Map<String, Object> message) {
        message.put("channel_id", thread);
        return message;
    }

    /** Asks about a message by its menu. */
    static Map<String, Object> askAbout(Map<String, Object> message, String person) {
        String id = String.valueOf(message.get("id"));
        return interaction(
                id(),
                person,
                2,
                Map.of(
                        "id",
                        "1",
                        "name",
                        "Ask about this message",
                        "type",
                        3,
                        "target_id",
                        id,
                        "resolved",
                        Map.of("messages", Map.of(id, message))));
    }

    /** A direct message. */
    static Map<String, Object> direct(String id, String person, String text) {
        return plain(id, DIRECT, user(person, false), text);
    }

    /** A message of the bot. */
    static Map<String, Object> message(String id, String channel, JsonNode sent) {
        Map<String, Object> message = plain(id, channel, user(BOT, true), "");
        message.put("components", shown(sent.path("components")));
        message.put("flags", sent.path("flags").asInt());
        return message;
    }

    private static Object shown(JsonNode components) {
        return components.isArray()
                ? JsonMapper.shared().readTree(kept(components.toString()))
                : List.of();
    }

    /** Discord keeps the files of a message, and tells where. */
    static String kept(String json) {
        String there = "https://example.org/";
        return json.replace(
                "\"url\":\"" + OutboundReply.ATTACHMENT,
                "\"proxy_url\":\"%s\",\"url\":\"%s".formatted(there, there));
    }

    private static Map<String, Object> plain(
            String id, String channel, Map<String, Object> author, String text) {
        var message = new HashMap<String, Object>();
        message.put("id", id);
        message.put("channel_id", channel);
        message.put("author", author);
        message.put("content", text);
        message.put("timestamp", "2026-01-01T00:00:00+00:00");
        message.put("edited_timestamp", null);
        message.put("tts", false);
        message.put("mention_everyone", false);
        for (String name : List.of("mentions", "mention_roles", "attachments", "embeds")) {
            message.put(name, List.of());
        }
        message.put("pinned", false);
        message.put("type", 0);
        return message;
    }

    static Map<String, Object> command(
            String id, String person, String name, Map<String, ?> options) {
        List<Map<String, Object>> list =
                options.entrySet().stream()
                        .map(o ->
                                Map.<String, Object>of(
                                        "name", o.getKey(),
                                        "type", o.getValue() instanceof Boolean ? 5 : 3,
                                        "value", o.getValue()))
                        .toList();
        return interaction(
                id, person, 2, Map.of("id", "1", "name", name, "type", 1, "options", list));
    }

    /** A click on a component of a message that the bot sent to somebody. */
    static Map<String, Object> click(
            String id, String person, String asker, JsonNode sent, Map<String, ?> data) {
        Map<String, Object> click = interaction(id, person, 3, data);
        Map<String, Object> message = message("79", CHANNEL, sent);
        message.put(
                "interaction_metadata",
                Map.of(
                        "id",
                        "3",
                        "type",
                        2,
                        "user",
                        user(asker, false),
                        "authorizing_integration_owners",
                        Map.of()));
        click.put("message", message);
        return click;
    }

    /** Has it happen in another channel. */
    static Map<String, Object> in(String channel, Map<String, Object> interaction) {
        var there = new HashMap<String, Object>(Server.channel(channel));
        there.put("permissions", ALL);
        there.put("guild_id", GUILD);
        interaction.put("channel_id", channel);
        interaction.put("channel", there);
        return interaction;
    }

    /** Has it happen in no server; then it tells of a user instead of a member. */
    static Map<String, Object> outside(
            int context, int channelType, Map<String, Object> interaction) {
        var member = (Map<?, ?>) Objects.requireNonNull(interaction.remove("member"));
        interaction.put("user", member.get("user"));
        interaction.remove("guild_id");
        interaction.remove("guild");
        interaction.remove("guild_locale");
        var channel = new HashMap<String, Object>();
        channel.put("id", "700000000000000077");
        channel.put("type", channelType);
        channel.put("recipients", List.of(user("93", false)));
        channel.put("name", "people");
        channel.put("owner_id", "93");
        channel.put("permissions", ALL);
        interaction.put("channel_id", "700000000000000077");
        interaction.put("channel", channel);
        interaction.put("context", context);
        interaction.put("authorizing_integration_owners", Map.of("1", "91"));
        return interaction;
    }

    /** What a click on a button says. */
    static Map<String, Object> button(String id) {
        return Map.of("custom_id", id, "component_type", 2);
    }

    /** Has a moderator do it. */
    static Map<String, Object> byModerator(String person, Map<String, Object> interaction) {
        Map<String, Object> member = member(person, false);
        member.put("permissions", "8192");
        member.put("roles", List.of(MODERATORS));
        interaction.put("member", member);
        return interaction;
    }

    static Map<String, Object> interaction(
            String id, String person, int type, Map<String, ?> data) {
        var interaction = new HashMap<String, Object>();
        interaction.put("id", id);
        interaction.put("application_id", BOT);
        interaction.put("type", type);
        interaction.put("token", TOKEN + id);
        interaction.put("version", 1);
        interaction.put("guild_id", GUILD);
        interaction.put("guild", Map.of("id", GUILD, "locale", "ja", "features", List.of()));
        interaction.put("channel_id", CHANNEL);
        interaction.put(
                "channel",
                Map.of(
                        "id",
                        CHANNEL,
                        "type",
                        0,
                        "name",
                        "general",
                        "guild_id",
                        GUILD,
                        "permissions",
                        ALL,
                        "position",
                        0));
        var member = member(person, false);
        member.put("permissions", "0");
        interaction.put("member", member);
        interaction.put("app_permissions", ALL);
        interaction.put("locale", "ja");
        interaction.put("guild_locale", "ja");
        interaction.put("entitlements", List.of());
        interaction.put("authorizing_integration_owners", Map.of("0", GUILD));
        interaction.put("context", 0);
        interaction.put("attachment_size_limit", 1000);
        interaction.put("data", data);
        return interaction;
    }
}
