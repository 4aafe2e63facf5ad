package dev.shirube.app.command;

import dev.shirube.app.console.Console;
import dev.shirube.app.console.Version;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** A command, with what all of them have: {@code --help}, {@code --version}, a console, a bot. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class BotCommand implements Callable<Integer> {

    final Console console;
    final Startup startup;

    BotCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }
}
