package dev.shirube.app.command;

import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.UsageException;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import picocli.CommandLine.Command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Makes the hash of a password. */
@Command(
        name = "hash-password",
        description = "Reads a password from standard input and prints its hash.",
        footer = {"", "The hash is what the setting shirube.admin.password takes."})
final class HashPasswordCommand extends BotCommand {

    private static final int SHORTEST = 12;

    /** Of what is longer, bcrypt takes no notice. */
    private static final int LONGEST_BYTES = 72;

    HashPasswordCommand(Console console, Startup startup) {
        super(console, startup);
    }

    @Override
    public Integer call() throws IOException {
        if (console.interactive()) {
            console.err().println("Type the password:");
        }
        var in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        String password = in.readLine();
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new UsageException("a password needs at least %d characters".formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new UsageException(
                    "a password may have at most %d bytes".formatted(LONGEST_BYTES));
        }
        console.out().println(new BCryptPasswordEncoder().encode(password));
        return ExitCode.FINE;
    }
}
