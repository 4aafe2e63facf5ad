package dev.shirube.slack;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.CommandEntry;
import dev.shirube.chat.CommandEntry.Kind;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackScopes;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.connection.SlackProperties;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The manifest that an app in Slack is made from: pasted once, it brings the commands, scopes and
 * events that the adapter uses, and no others. What is the same for every app is in {@code
 * manifest.json} beside this class.
 */
public final class SlackManifest {

    /** Commands of an app, and the characters of one with its slash. */
    private static final int COMMANDS = 50;

    private static final int COMMAND = 32;

    /** Stands in the file for words in the language of descriptions. */
    private static final Pattern WORDS = Pattern.compile("\"\\{(\\w+)}\"");

    private static final Gson GSON =
            new GsonBuilder()
                    .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create();

    private final SlackProperties settings;
    private final SlackScopes scopes;

    /**
     * Makes a manifest by the settings under {@code shirube.slack}.
     *
     * @param environment where the settings are
     */
    public SlackManifest(Environment environment) {
        Binder binder = Binder.get(environment);
        this.settings = binder.bindOrCreate("shirube.slack", SlackProperties.class);
        this.scopes =
                SlackScopes.of(
                        settings.welcome(),
                        binder.bindOrCreate("shirube.community", CommunityProperties.class));
    }

    /**
     * A slash command; what is null is left out.
     *
     * @param shouldEscape whether Slack tells by their id whom a question is asked for
     */
    private record SlashCommand(
            String command,
            String description,
            @Nullable String usageHint,
            @Nullable String url,
            @Nullable Boolean shouldEscape) {}

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
        JsonObject manifest = GSON.fromJson(skeleton(language), JsonObject.class);
        List<SlashCommand> commands = commands(CommandEntry.of(vocabulary, messages), language);
        manifest.getAsJsonObject("features").add("slash_commands", GSON.toJsonTree(commands));
        JsonObject oauth = manifest.getAsJsonObject("oauth_config").getAsJsonObject("scopes");
        oauth.add("bot", GSON.toJsonTree(scopes.wanted()));
        oauth.add("bot_optional", GSON.toJsonTree(List.of(SlackScopes.PICTURES)));
        JsonObject way = manifest.getAsJsonObject("settings");
        JsonObject subscriptions = way.getAsJsonObject("event_subscriptions");
        subscriptions.add("bot_events", GSON.toJsonTree(scopes.events()));
        String url = settings.http().url();
        if (url != null) {
            subscriptions.addProperty("request_url", url);
            way.getAsJsonObject("interactivity").addProperty("request_url", url);
            way.addProperty("socket_mode_enabled", false);
        }
        return GSON.toJson(manifest) + "\n";
    }

    private static String skeleton(Language language) {
        try {
            String file =
                    new ClassPathResource("manifest.json", SlackManifest.class)
                            .getContentAsString(StandardCharsets.UTF_8);
            return WORDS.matcher(file)
                    .replaceAll(name -> {
                        String words = SlackMessageKey.valueOf(name.group(1)).in(language);
                        return Matcher.quoteReplacement(GSON.toJson(words));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SlashCommand> commands(List<CommandEntry> entries, Language language) {
        List<CommandEntry> topics =
                entries.stream()
                        .filter(entry -> entry.kind() == Kind.TOPIC)
                        .filter(entry -> name(entry.name()).length() <= COMMAND)
                        .toList();
        List<CommandEntry> others =
                entries.stream().filter(entry -> entry.kind() != Kind.TOPIC).toList();
        return Stream.concat(topics.stream().limit(COMMANDS - others.size()), others.stream())
                .map(entry -> command(entry, language))
                .toList();
    }

    private SlashCommand command(CommandEntry entry, Language language) {
        String description =
                switch (language) {
                    case JA -> entry.japaneseDescription();
                    case EN -> entry.description();
                };
        return switch (entry.kind()) {
            case TOPIC, JOB, COMPARE, PATH, PRACTICE ->
                    command(entry.name(), description, SlackMessageKey.HINT_JOB, language);
            case JOBS, FIND ->
                    command(entry.name(), description, SlackMessageKey.HINT_WORD, language);
            case ASK -> command(entry.name(), description, SlackMessageKey.HINT_QUESTION, language);
            case FORGET -> command(entry.name(), description, null, language);
            // Slack keeps /help for itself: the command that takes anything says it too.
            case HELP ->
                    command(
                            CommandParser.UMBRELLA,
                            SlackMessageKey.APP_DESCRIPTION.in(language),
                            SlackMessageKey.HINT_ANYTHING,
                            language);
        };
    }

    private SlashCommand command(
            String name, String description, @Nullable SlackMessageKey hint, Language language) {
        return new SlashCommand(
                name(name),
                description,
                hint == null ? null : hint.in(language),
                settings.http().url(),
                CommandParser.WITH_WORDS.contains(name) ? true : null);
    }

    private String name(String command) {
        return "/" + settings.commandPrefix() + command;
    }
}
