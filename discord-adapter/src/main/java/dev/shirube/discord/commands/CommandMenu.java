package dev.shirube.discord.commands;

import dev.shirube.chat.CommandEntry;
import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.text.MessageContent;
import dev.shirube.text.Language;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bot's commands as Discord's clients offer them, and what comes back from there. */
public final class CommandMenu {

    /** The option that jobs are suggested for. */
    public static final String JOB = "job";

    /** The option that levels of experience are suggested for. */
    public static final String LEVEL = "level";

    /** The options of the command that compares jobs; the first is that of any command. */
    private static final String FROM = "from";

    private static final String TO = "to";

    /** The options of jobs. */
    public static final Set<String> JOBS = Set.of(JOB, "job2", "job3", "job4", "job5", FROM, TO);

    public static final List<String> COMPARED = List.of(JOB, "job2", "job3", "job4", "job5");

    private static final String WORD = "word";
    public static final String QUESTION = "question";
    private static final String HIDE = "hide";
    private static final String FOR = "for";

    /** What Discord takes as the length of an option at most. */
    private static final int LONGEST_OPTION = 6_000;

    private CommandMenu() {}

    /**
     * Makes the menu: the slash commands, and the entry in the menu of a message.
     *
     * @param maxLength the longest question that the bot reads
     */
    public static List<CommandData> of(List<CommandEntry> entries, int maxLength) {
        List<CommandData> commands = new ArrayList<>();
        entries.forEach(entry -> commands.add(slash(entry, maxLength)));
        commands.add(
                Commands.message(DiscordMessageKey.ABOUT_MESSAGE.in(Language.EN))
                        .setNameLocalization(
                                DiscordLocale.JAPANESE,
                                DiscordMessageKey.ABOUT_MESSAGE.in(Language.JA))
                        .setContexts(InteractionContextType.ALL)
                        .setIntegrationTypes(IntegrationType.ALL));
        return List.copyOf(commands);
    }

    private static CommandData slash(CommandEntry entry, int maxLength) {
        SlashCommandData command =
                Commands.slash(entry.name(), entry.description())
                        .setDescriptionLocalization(
                                DiscordLocale.JAPANESE, entry.japaneseDescription());
        if (!entry.japaneseName().equals(entry.name())) {
            command.setNameLocalization(DiscordLocale.JAPANESE, entry.japaneseName());
        }
        command.addOptions(options(entry.kind(), maxLength));
        return command.setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
    }

    private static List<OptionData> options(CommandEntry.Kind kind, int maxLength) {
        int longest = Math.min(maxLength, LONGEST_OPTION);
        Stream<OptionData> own =
                switch (kind) {
                    case TOPIC, PRACTICE -> Stream.of(option(JOB), option(LEVEL));
                    case JOB -> Stream.of(option(JOB).setRequired(true));
                    case COMPARE -> jobs();
                    case PATH -> Stream.of(option(FROM).setRequired(true), option(TO));
                    case JOBS -> Stream.of(option(WORD));
                    case FIND -> Stream.of(option(WORD).setRequired(true));
                    case ASK ->
                            Stream.of(
                                    option(QUESTION).setRequired(true).setMaxLength(longest),
                                    option(FOR));
                    case FORGET, HELP -> Stream.of();
                };
        return Stream.concat(own, Stream.of(option(HIDE))).toList();
    }

    /** Two jobs have to be named, more may be. */
    private static Stream<OptionData> jobs() {
        return IntStream.range(0, COMPARED.size())
                .mapToObj(i ->
                        option(COMPARED.get(i))
                                .setNameLocalization(
                                        DiscordLocale.JAPANESE,
                                        DiscordMessageKey.JOB.in(Language.JA)
                                                + (i == 0 ? "" : i + 1))
                                .setRequired(i < 2));
    }

    private static OptionData option(String name) {
        return switch (name) {
            case LEVEL -> suggested(name, DiscordMessageKey.LEVEL, DiscordMessageKey.LEVEL_HELP);
            case FROM -> suggested(name, DiscordMessageKey.FROM, DiscordMessageKey.JOB_HELP);
            case TO -> suggested(name, DiscordMessageKey.TO, DiscordMessageKey.JOB_HELP);
            case QUESTION ->
                    suggested(name, DiscordMessageKey.QUESTION, DiscordMessageKey.QUESTION_HELP);
            case WORD ->
                    option(
                            OptionType.STRING,
                            name,
                            DiscordMessageKey.WORD,
                            DiscordMessageKey.WORD_HELP);
            case FOR ->
                    option(
                            OptionType.USER,
                            name,
                            DiscordMessageKey.FOR,
                            DiscordMessageKey.FOR_HELP);
            case HIDE ->
                    option(
                            OptionType.BOOLEAN,
                            name,
                            DiscordMessageKey.HIDE,
                            DiscordMessageKey.HIDE_HELP);
            default -> suggested(name, DiscordMessageKey.JOB, DiscordMessageKey.JOB_HELP);
        };
    }

    private static OptionData suggested(
            String name, DiscordMessageKey label, DiscordMessageKey help) {
        return option(OptionType.STRING, name, label, help).setAutoComplete(true);
    }

    private static OptionData option(
            OptionType type, String name, DiscordMessageKey label, DiscordMessageKey help) {
        return new OptionData(type, name, help.in(Language.EN))
                .setNameLocalization(DiscordLocale.JAPANESE, label.in(Language.JA))
                .setDescriptionLocalization(DiscordLocale.JAPANESE, help.in(Language.JA));
    }

    /** Returns what a command says, as the bot reads it: {@code /salary cto 5年}. */
    public static String text(SlashCommandInteractionEvent event) {
        Guild guild = event.isFromGuild() ? event.getGuild() : null;
        OptionMapping question = event.getOption(QUESTION);
        if (question != null) {
            return MessageContent.ofOption(question.getAsString(), guild);
        }
        return Stream.concat(COMPARED.stream(), Stream.of(FROM, TO, LEVEL, WORD))
                .map(event::getOption)
                .flatMap(Stream::ofNullable)
                .map(option -> MessageContent.ofOption(option.getAsString(), guild))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" ", "/" + event.getName() + " ", ""))
                .strip();
    }

    /** Returns the id of whom a question is asked for, or null for oneself. */
    public static @Nullable String addressee(SlashCommandInteractionEvent event) {
        OptionMapping option = event.getOption(FOR);
        return option == null || option.getType() != OptionType.USER
                ? null
                : option.getAsUser().getId();
    }

    /** Returns whether the reply is to be for the person alone, or null where that is not said. */
    public static @Nullable Boolean isPrivate(SlashCommandInteractionEvent event) {
        OptionMapping option = event.getOption(HIDE);
        return option == null ? null : (Boolean) option.getAsBoolean();
    }
}
