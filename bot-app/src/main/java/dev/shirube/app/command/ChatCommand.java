package dev.shirube.app.command;

import dev.shirube.app.config.ChatMemory;
import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.LiveBot;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.config.NoGuides;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.live.LoadedGuides;
import dev.shirube.meaning.MeaningSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--keep",
            description = {
                "Keeps what is asked and thought of answers, as the service does,",
                "and asks below each answer whether it helped."
            })
    private boolean keep;

    ChatCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        ShirubeProperties settings = startup.settings(guides);
        MeaningSource meaning = Meanings.of(settings);
        meaning.preload();
        var progress = new EncodingLines(console.err());
        try (Keeping keeping = keeping(settings);
                LiveBot bot =
                LiveBot.start(
                        settings,
                        ChatMemory.ofOnePerson(settings.chat(), keeping),
                        this::tell,
                        LiveBot.Surroundings.of(origin -> true),
                        meaning,
                        progress)) {
            new BotProblems(bot.edition().problems()).printErrors(console.err());
            NoGuides.of(
                            settings.guides().location(),
                            bot.edition().snapshot().guides().size(),
                            bot.edition().problems())
                    .ifPresent(why -> console.err().println("shirube: " + why.message()));
            if (console.interactive()) {
                console.out().println("/help, /quit");
            }
            new Talk(console, new Partner(bot.chat()), bot.renderer()).run();
            return ExitCode.FINE;
        }
    }

    private Keeping keeping(ShirubeProperties settings) {
        return keep ? Keeping.start(settings, startup.environment()) : Keeping.none();
    }

    /** Whoever writes a guide and tries it out at once sees here what is wrong with it. */
    private void tell(LoadedGuides before, LoadedGuides after) {
        new BotProblems(after.problemsSince(before)).printErrors(console.err());
    }
}
