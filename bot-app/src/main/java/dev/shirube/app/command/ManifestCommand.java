package dev.shirube.app.command;

import dev.shirube.app.config.Locations;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.discord.DiscordManifest;
import dev.shirube.live.ContentLoader;
import dev.shirube.reply.Messages;
import dev.shirube.slack.SlackManifest;
import dev.shirube.vocabulary.Vocabulary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Locale;

/** Prints what a platform has to be told about the bot. */
@Command(name = "manifest", description = "Prints the Slack app manifest or the Discord commands.")
final class ManifestCommand extends BotCommand {

    @Parameters(paramLabel = "PLATFORM", description = "One of: ${COMPLETION-CANDIDATES}")
    private Platform platform = Platform.SLACK;

    ManifestCommand(Console console, Startup startup) {
        super(console, startup);
    }

    /** A platform that has a manifest. */
    enum Platform {
        SLACK,
        DISCORD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        return switch (platform) {
            case SLACK -> slack();
            case DISCORD -> discord();
        };
    }

    private int slack() {
        ShirubeProperties settings = startup.settings(new GuideFolders());
        Vocabulary vocabulary = new ContentLoader(Locations.places(settings)).load().vocabulary();
        var manifest = new SlackManifest(startup.environment());
        console.out().print(manifest.json(vocabulary, new Messages(), settings.language()));
        console.out().flush();
        return ExitCode.FINE;
    }

    private int discord() {
        ShirubeProperties settings = startup.settings(new GuideFolders());
        Vocabulary vocabulary = new ContentLoader(Locations.places(settings)).load().vocabulary();
        int maxLength = settings.chat().maxLength();
        console.out().println(new DiscordManifest(vocabulary, new Messages(), maxLength).json());
        console.out().flush();
        return ExitCode.FINE;
    }
}
