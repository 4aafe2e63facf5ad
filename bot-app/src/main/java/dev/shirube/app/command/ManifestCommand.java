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
        ShirubeProperties settings = startup.settings(new GuideFolders());
        Vocabulary vocabulary = new ContentLoader(Locations.places(settings)).load().vocabulary();
        var messages = new Messages();
        String manifest =
                switch (platform) {
                    case SLACK ->
                            new SlackManifest(startup.environment())
                                    .json(vocabulary, messages, settings.language());
                    case DISCORD ->
                            new DiscordManifest(vocabulary, messages, settings.chat().maxLength())
                                            .json()
                                    + System.lineSeparator();
                };
        console.out().print(manifest);
        console.out().flush();
        return ExitCode.FINE;
    }
}
