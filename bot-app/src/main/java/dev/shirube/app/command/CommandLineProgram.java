package dev.shirube.app.command;

import dev.shirube.app.config.BadSettingException;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the command line and runs the command that it names. */
public final class CommandLineProgram {

    /** A setting has a dot in its name, an option has none. */
    private static final Pattern SETTING =
            Pattern.compile("--[A-Za-z][\\w-]*[.\\[][^=\\s]*(=.*)?", Pattern.DOTALL);

    /** The commands that make a bot, answer and are gone: most of their time is loading. */
    private static final Set<String> ONE_SHOT = Set.of("ask", "eval");

    private final Console console;
    private final Class<?> service;

    /**
     * Makes the program.
     *
     * @param console what it reads from and writes to
     * @param service the configuration that {@code serve} starts
     */
    public CommandLineProgram(Console console, Class<?> service) {
        this.console = console;
        this.service = service;
    }

    /**
     * Runs a command to its end.
     *
     * @param args the command line
     * @return the exit code
     */
    public int run(List<String> args) {
        var settings = new ArrayList<String>();
        var rest = new ArrayList<String>();
        boolean options = true;
        for (String arg : args) {
            options &= !arg.equals("--");
            (options && SETTING.matcher(arg).matches() ? settings : rest).add(arg);
        }
        if (rest.stream().anyMatch(ONE_SHOT::contains)) {
            WarmUp.start();
        }
        int code = commands(new Startup(settings, service)).execute(rest.toArray(String[]::new));
        console.out().flush();
        return code;
    }

    private CommandLine commands(Startup startup) {
        var serve = new ServeCommand(console, startup);
        return new CommandLine(new RootCommand(serve))
                .addSubcommand(serve)
                .addSubcommand(new ChatCommand(console, startup))
                .addSubcommand(new AskCommand(console, startup))
                .addSubcommand(new EvalCommand(console, startup))
                .addSubcommand(new FitCommand(console, startup))
                .addSubcommand(new LintCommand(console, startup))
                .addSubcommand(new ManifestCommand(console, startup))
                // A question may begin with "@bot", and is no file of arguments then.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, parsed) -> explain(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static int explain(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        command.usage(err);
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    private int explain(Exception failure) throws Exception {
        return switch (failure) {
            case Startup.ServiceException ignored -> ExitCode.WRONG_USAGE;
            case UsageException usage -> wrong(usage);
            case BadSettingException setting -> wrong(setting);
            default -> throw failure;
        };
    }

    private int wrong(Exception failure) {
        console.err().println("shirube: " + failure.getMessage());
        return ExitCode.WRONG_USAGE;
    }
}
