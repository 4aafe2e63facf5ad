package dev.shirube.discord.text;

import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.ComponentTree;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.messages.MessagePoll;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message says, wherever Discord keeps it. */
public final class MessageContent {

    private static final Pattern END = Pattern.compile("[。．！？!?…]+|\\.(?=\\s)|\\n");

    private MessageContent() {}

    /**
     * Returns the words of a message: what the person wrote; else what they pass on from elsewhere,
     * what is set in a frame, or what they have others vote on.
     */
    public static String of(Message message) {
        Function<String, String> channels = channels(guild(message));
        return firstOf(
                List.of(
                        () -> MarkdownText.words(message.getContentRaw(), channels),
                        () -> forwarded(message, channels),
                        () -> embedded(message.getEmbeds(), channels),
                        () -> displayed(message.getComponentTree(), channels),
                        () -> poll(message.getPoll())));
    }

    /** Returns the words of something that was typed into an option of a command. */
    public static String ofOption(String typed, @Nullable Guild guild) {
        String words = MarkdownText.words(typed, channels(guild));
        // What is nothing but marks is not understood, which is not the same as nothing.
        return words.isEmpty() ? typed.strip() : words;
    }

    private static @Nullable Guild guild(Message message) {
        return message.isFromGuild() && message.hasGuild() ? message.getGuild() : null;
    }

    private static String forwarded(Message message, Function<String, String> channels) {
        return message.getMessageSnapshots().stream()
                .map(snapshot -> of(snapshot, channels))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String of(MessageSnapshot snapshot, Function<String, String> channels) {
        return firstOf(
                List.of(
                        () -> MarkdownText.words(snapshot.getContentRaw(), channels),
                        () -> embedded(snapshot.getEmbeds(), channels),
                        () -> displayed(snapshot.getComponentTree(), channels)));
    }

    private static String embedded(List<MessageEmbed> embeds, Function<String, String> channels) {
        return embeds.stream()
                .flatMap(embed ->
                        Stream.concat(
                                Stream.of(embed.getTitle(), embed.getDescription()),
                                embed.getFields().stream()
                                        .flatMap(f -> Stream.of(f.getName(), f.getValue()))))
                .filter(Objects::nonNull)
                .map(text -> MarkdownText.words(text, channels))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String displayed(ComponentTree<?> tree, Function<String, String> channels) {
        return tree.findAll(TextDisplay.class).stream()
                .map(display -> MarkdownText.words(display.getContent(), channels))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String poll(@Nullable MessagePoll poll) {
        return poll == null ? "" : poll.getQuestion().getText().strip();
    }

    /** Only the names of the server in which the message is, for others are nobody's business. */
    private static Function<String, String> channels(@Nullable Guild guild) {
        return id -> {
            GuildChannel channel = guild == null ? null : guild.getGuildChannelById(id);
            return channel == null ? " " : channel.getName();
        };
    }

    private static String firstOf(List<Supplier<String>> places) {
        return places.stream()
                .map(Supplier::get)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * Returns a text that somebody else wrote, who knew of no limit, up to one: whole sentences, as
     * long as that is most of what would fit.
     *
     * @param limit the longest text in code points
     */
    public static String excerpt(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, limit));
        Matcher end = END.matcher(cut);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        return last > cut.length() / 2 ? cut.substring(0, last) : cut;
    }
}
