package dev.shirube.discord.components;

import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.text.Language;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
                : " %s: %s".formatted(DiscordMessages.JOB.in(language), name);
    }
}
