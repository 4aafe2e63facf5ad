package dev.shirube.discord;

import dev.shirube.chat.CommandEntry;
import dev.shirube.discord.commands.CommandMenu;
import dev.shirube.reply.Messages;
import dev.shirube.vocabulary.Vocabulary;

import net.dv8tion.jda.api.utils.data.DataArray;

/**
 * The commands as Discord is told of them, for those who want to see or to register them.
 *
 * @param vocabulary the topics, each of which is a command
 * @param messages the bot's own words
 * @param maxLength the longest question that the bot reads
 */
public record DiscordManifest(Vocabulary vocabulary, Messages messages, int maxLength) {

    /** {@return the commands: a JSON array, as it is put to {@code /applications/{id}/commands}} */
    public String json() {
        return DataArray.fromCollection(
                        CommandMenu.of(CommandEntry.of(vocabulary, messages), maxLength))
                .toPrettyString();
    }
}
