package dev.shirube.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints what a platform has to be told about the bot. */
@Command(
        name = "manifest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the Slack app manifest or the Discord commands (not there yet).")
final class ManifestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PLATFORM", description = "One of: ${COMPLETION-CANDIDATES}")
    private Platform platform = Platform.SLACK;

    ManifestCommand(Console console) {
        this.console = console;
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
        console.err().println("shirube: the manifest for " + platform + " is not there yet");
        return ExitCode.WRONG_USAGE;
    }
}
