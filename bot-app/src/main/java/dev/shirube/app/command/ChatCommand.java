package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.chat.ChatPorts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Talks in the terminal. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Talks in the terminal: one conversation, one question a line.",
        footer = {"", "Type the number of a choice to take it, /quit to leave."})
final class ChatCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

    @Mixin private GuideFolders guides = new GuideFolders();

    ChatCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        Bot bot = startup.bot(guides);
        new BotProblems(bot.library()).printErrors(console.err());
        if (console.interactive()) {
            console.out().println("/help, /quit");
        }
        new Talk(console, new Partner(bot.chat(ports())), bot.renderer()).run();
        return ExitCode.FINE;
    }

    /** As of any chat, but nobody else waits, so nobody has to be slowed down. */
    private static ChatPorts ports() {
        ChatPorts usual = ChatPorts.inMemory(InstantSource.system());
        return new ChatPorts(
                usual.conversations(), usual.events(), origin -> Optional.empty(), usual.log());
    }
}
