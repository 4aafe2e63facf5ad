package dev.shirube.app.command;

import dev.shirube.reply.PlainTextRenderer;

import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
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
        try (ConfigurableApplicationContext bot = startup.bot(guides)) {
            new BotProblems(bot).printErrors(console.err());
            var talk = new Talk(console, new Partner(bot), bot.getBean(PlainTextRenderer.class));
            if (console.interactive()) {
                console.out().println("/help, /quit");
            }
            talk.run();
            return ExitCode.FINE;
        }
    }
}
