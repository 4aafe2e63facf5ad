package dev.shirube.discord.components;

import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.text.Language;

import net.dv8tion.jda.api.interactions.commands.Command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows commands that the bot names in its own words as one can give them on Discord: {@code
 * /salary head_of_engineering} is chosen from the menu, and the job typed by its name.
 *
 * @param ids the ids of the commands
 * @param jobs returns the name of a job by the slug of its guide, or the slug itself
 */
public record TypedCommands(CommandIds ids, UnaryOperator<String> jobs) {

    /** As the bot's own words have a command: as code. */
    private static final Pattern COMMAND =
            Pattern.compile("(?<before>[^`\\n]*)`/(?<name>[^\\s`]+)(?: (?<rest>[^`]+))?`");

    /** Returns the bot's own words, in Discord's Markdown. */
    public String in(String markdown, Language language) {
        return COMMAND.matcher(markdown).replaceAll(match -> shown(match, language));
    }

    private String shown(MatchResult match, Language language) {
        String before = match.group("before");
        String rest = match.group("rest");
        return ids.mention(match.group("name"))
                .map(mention ->
                        before + mention + (rest == null ? "" : job(rest, before, language)))
                .map(Matcher::quoteReplacement)
                .orElseGet(() -> Matcher.quoteReplacement(match.group()));
    }

    /** The name need not be there again where the line has just said it. */
    private String job(String slug, String before, Language language) {
        String name = DiscordMarkdown.MARKDOWN.escape(jobs.apply(slug));
        return before.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                ? ""
                : " %s: %s".formatted(DiscordMessageKey.JOB.in(language), name);
    }

    /**
     * The ids that Discord has given the commands, by which they can be shown so that a press puts
     * them into the box. None are known until the commands are registered. Safe for use by several
     * threads.
     */
    public static final class CommandIds {

        private volatile Map<String, String> ids = Map.of();

        /** Takes what Discord tells of the commands that are registered. */
        public void set(List<Command> commands) {
            ids =
                    commands.stream()
                            .filter(command -> command.getType() == Command.Type.SLASH)
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Command::getName, Command::getId, (one, other) -> one));
        }

        /** Returns a command as it is shown in a text, where it is registered. */
        public Optional<String> mention(String name) {
            return Optional.ofNullable(ids.get(name)).map(id -> "</%s:%s>".formatted(name, id));
        }
    }
}
