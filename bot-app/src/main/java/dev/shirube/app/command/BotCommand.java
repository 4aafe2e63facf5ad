package dev.shirube.app.command;

import dev.shirube.app.console.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.util.concurrent.Callable;

/** A command, with what all of them have: {@code --help}, {@code --version}, a console, a bot. */
@Command(mixinStandardHelpOptions = true, versionProvider = BotCommand.Version.class)
abstract class BotCommand implements Callable<Integer> {

    final Console console;
    final Startup startup;

    BotCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"Shirube " + (version == null ? "(not packed)" : version)};
        }
    }
}
