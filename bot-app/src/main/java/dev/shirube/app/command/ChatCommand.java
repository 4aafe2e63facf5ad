package dev.shirube.app.command;

import dev.shirube.app.config.ChatMemory;
import dev.shirube.app.config.LiveBot;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.config.NoGuidesException;
import dev.shirube.app.console.BotProblems;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.EncodingLines;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.Talk;
import dev.shirube.app.console.Talk.Partner;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.live.LoadedGuides;
import dev.shirube.meaning.MeaningSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;

/** Talks in the terminal. */
@Command(
        name = "chat",
        description = "Talks in the terminal: one conversation, one question a line.",
        footer = {"", "Type the number of a choice to take it, /quit to leave."})
final class ChatCommand extends BotCommand {

    @Mixin private GuideFolders guides = new GuideFolders();

    ChatCommand(Console console, Startup startup) {
        super(console, startup);
    }

    @Override
    public Integer call() throws IOException {
        ShirubeProperties settings = startup.settings(guides);
        ChatPorts memory = ChatMemory.ofOnePerson(settings.chat());
        MeaningSource meaning = Meanings.of(settings);
        meaning.preload();
        var progress = new EncodingLines(console.err());
        try (LiveBot bot =
                LiveBot.start(
                        settings,
                        memory,
                        this::tell,
                        LiveBot.Surroundings.of(origin -> true),
                        meaning,
                        progress)) {
            new BotProblems(bot.edition().problems()).printErrors(console.err());
            NoGuidesException.of(
                            settings.guides().location(),
                            bot.edition().snapshot().guides().size(),
                            bot.edition().problems())
                    .ifPresent(why -> console.err().println("shirube: " + why.getMessage()));
            if (console.interactive()) {
                console.out().println("/help, /quit");
            }
            new Talk(console, new Partner(bot.chat()), bot.renderer()).run();
            return ExitCode.FINE;
        }
    }

    /** Whoever writes a guide and tries it out at once sees here what is wrong with it. */
    private void tell(LoadedGuides before, LoadedGuides after) {
        new BotProblems(after.problemsSince(before)).printErrors(console.err());
    }
}
