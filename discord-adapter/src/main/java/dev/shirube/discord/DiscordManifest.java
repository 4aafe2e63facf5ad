package dev.shirube.discord;

import dev.shirube.chat.CommandEntry;
import dev.shirube.discord.commands.CommandMenu;
import dev.shirube.reply.Messages;
import dev.shirube.vocabulary.Vocabulary;

import net.dv8tion.jda.api.utils.data.DataArray;

/** The commands as Discord is told of them, for those who want to see or to register them. */
public final class DiscordManifest {

    private final Vocabulary vocabulary;
    private final Messages messages;
    private final int maxLength;

    /**
     * Makes the manifest of a bot.
     *
     * @param vocabulary the topics, each of which is a command
     * @param messages the bot's own words
     * @param maxLength the longest question that the bot reads
     */
    public DiscordManifest(Vocabulary vocabulary, Messages messages, int maxLength) {
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.maxLength = maxLength;
    }

    /**
     * Returns the commands.
     *
     * @return a JSON array, as it is put to {@code /applications/{id}/commands}
     */
    public String json() {
        return DataArray.fromCollection(
                        CommandMenu.of(CommandEntry.of(vocabulary, messages), maxLength))
                .toPrettyString();
    }
}
