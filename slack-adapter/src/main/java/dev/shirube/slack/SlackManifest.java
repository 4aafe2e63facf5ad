package dev.shirube.slack;

import com.google.gson.GsonBuilder;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.CommandEntry;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackScopes;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.connection.SlackProperties;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Vocabulary;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The manifest that an app in Slack is made from: pasted once, it brings the commands, scopes and
 * events that the adapter uses, and no others.
 */
public final class SlackManifest {

    /** Commands of an app, and the characters of one with its slash. */
    private static final int COMMANDS = 50;

    private static final int COMMAND = 32;

    private final SlackProperties settings;
    private final boolean joinsIn;

    /**
     * Makes a manifest by the settings under {@code shirube.slack}.
     *
     * @param environment where the settings are
     */
    public SlackManifest(Environment environment) {
        this.settings =
                Binder.get(environment).bindOrCreate("shirube.slack", SlackProperties.class);
        this.joinsIn =
                SlackScopes.joinsIn(
                        Binder.get(environment)
                                .bindOrCreate("shirube.community", CommunityProperties.class));
    }

    /**
     * Returns the manifest.
     *
     * @param vocabulary the topics, each of which is a command
     * @param messages the bot's own words
     * @param language the language of descriptions
     * @return JSON; a command whose name would be too long with the configured prefix is left out,
     *     for {@code /shirube} takes it too
     */
    public String json(Vocabulary vocabulary, Messages messages, Language language) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put(
                "display_information",
                ordered(
                        "name",
                        "Shirube",
                        "description",
                        SlackMessageKey.APP_DESCRIPTION.in(language)));
        manifest.put("features", features(CommandEntry.of(vocabulary, messages), language));
        manifest.put("oauth_config", Map.of("scopes", scopes()));
        manifest.put("settings", settings());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(manifest)
                + "\n";
    }

    private Map<String, Object> features(List<CommandEntry> entries, Language language) {
        Map<String, Object> features = new LinkedHashMap<>();
        features.put(
                "app_home",
                ordered(
                        "home_tab_enabled", true,
                        "messages_tab_enabled", true,
                        "messages_tab_read_only_enabled", false));
        features.put("agent_view", agent(language));
        features.put("bot_user", ordered("display_name", "shirube", "always_online", true));
        features.put(
                "shortcuts",
                List.of(
                        shortcut("global", SlackMessageKey.ASK_TITLE, language),
                        shortcut("message", SlackMessageKey.ASK_ABOUT, language)));
        features.put("slash_commands", commands(entries, language));
        return features;
    }

    private static Map<String, Object> agent(Language language) {
        return ordered(
                "agent_description",
                SlackMessageKey.APP_DESCRIPTION.in(language),
                "suggested_prompts",
                List.of(
                        ordered(
                                "title",
                                SlackMessageKey.PROMPT_JOBS.in(language),
                                "message",
                                "jobs"),
                        ordered(
                                "title",
                                SlackMessageKey.PROMPT_HELP.in(language),
                                "message",
                                "help")));
    }

    private static Map<String, Object> shortcut(
            String type, SlackMessageKey name, Language language) {
        return ordered(
                "name",
                name.in(language),
                "type",
                type,
                "callback_id",
                "ask_" + type,
                "description",
                SlackMessageKey.APP_DESCRIPTION.in(language));
    }

    private List<Map<String, Object>> commands(List<CommandEntry> entries, Language language) {
        List<CommandEntry> topics =
                entries.stream()
                        .filter(entry -> entry.kind() == CommandEntry.Kind.TOPIC)
                        .filter(entry -> name(entry.name()).length() <= COMMAND)
                        .toList();
        List<CommandEntry> others =
                entries.stream().filter(entry -> entry.kind() != CommandEntry.Kind.TOPIC).toList();
        return Stream.concat(topics.stream().limit(COMMANDS - others.size()), others.stream())
                .map(entry -> command(entry, language))
                .toList();
    }

    private Map<String, Object> command(CommandEntry entry, Language language) {
        String description =
                switch (language) {
                    case JA -> entry.japaneseDescription();
                    case EN -> entry.description();
                };
        return switch (entry.kind()) {
            case TOPIC, JOB, COMPARE, PATH, PRACTICE ->
                    command(entry.name(), description, SlackMessageKey.HINT_JOB.in(language));
            case JOBS, FIND ->
                    command(entry.name(), description, SlackMessageKey.HINT_WORD.in(language));
            case ASK ->
                    naming(
                            command(
                                    entry.name(),
                                    description,
                                    SlackMessageKey.HINT_QUESTION.in(language)));
            case FORGET -> command(entry.name(), description, "");
            // Slack keeps /help for itself: the command that takes anything says it too.
            case HELP ->
                    naming(
                            command(
                                    CommandParser.UMBRELLA,
                                    SlackMessageKey.APP_DESCRIPTION.in(language),
                                    SlackMessageKey.HINT_ANYTHING.in(language)));
        };
    }

    /** Has Slack tell by their id whom a question is asked for. */
    private static Map<String, Object> naming(Map<String, Object> command) {
        command.put("should_escape", true);
        return command;
    }

    private String name(String command) {
        return "/" + settings.commandPrefix() + command;
    }

    private Map<String, Object> command(String name, String description, String hint) {
        Map<String, Object> command = ordered("command", name(name), "description", description);
        if (!hint.isEmpty()) {
            command.put("usage_hint", hint);
        }
        String url = settings.http().url();
        if (url != null) {
            command.put("url", url);
        }
        return command;
    }

    private Map<String, Object> scopes() {
        List<String> scopes = new ArrayList<>(SlackScopes.NEEDED);
        if (settings.welcome()) {
            scopes.addAll(SlackScopes.WELCOME);
        }
        if (joinsIn) {
            scopes.addAll(SlackScopes.COMMUNITY);
        }
        return ordered("bot", scopes, "bot_optional", List.of(SlackScopes.PICTURES));
    }

    private Map<String, Object> settings() {
        List<String> events = new ArrayList<>(SlackScopes.EVENTS);
        if (settings.welcome()) {
            events.add("member_joined_channel");
        }
        if (joinsIn) {
            events.add(SlackScopes.REACTIONS);
        }
        Map<String, Object> subscriptions = ordered("bot_events", events);
        Map<String, Object> interactivity = ordered("is_enabled", true);
        String url = settings.http().url();
        if (url != null) {
            subscriptions.put("request_url", url);
            interactivity.put("request_url", url);
        }
        return ordered(
                "event_subscriptions",
                subscriptions,
                "interactivity",
                interactivity,
                "org_deploy_enabled",
                false,
                "socket_mode_enabled",
                url == null,
                "token_rotation_enabled",
                false);
    }

    /** A map that keeps its order, so that the same settings print the same manifest. */
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
