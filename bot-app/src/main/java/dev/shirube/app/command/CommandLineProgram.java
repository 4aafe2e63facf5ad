package dev.shirube.app.command;

import dev.shirube.app.config.NoGuidesException;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.setting.BadSettingException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<String> valueless = settings.stream().filter(s -> !s.contains("=")).findFirst();
        if (valueless.isPresent()) {
            return wrong("%s needs a value: %s=VALUE".formatted(valueless.get(), valueless.get()));
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
                .addSubcommand(new DiffCommand(console, startup))
                .addSubcommand(new FitCommand(console, startup))
                .addSubcommand(new HashPasswordCommand(console, startup))
                .addSubcommand(new InsightsCommand(console, startup))
                .addSubcommand(new LintCommand(console, startup))
                .addSubcommand(new ManifestCommand(console, startup))
                .addSubcommand(new HelpCommand())
                // A question may begin with "@bot", and is no file of arguments then.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setExecutionStrategy(CommandLineProgram::execute)
                .setParameterExceptionHandler((wrong, parsed) -> explain(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Runs a command, unless folders of guides are given to one that reads none. */
    private static int execute(ParseResult parsed) {
        ParseResult command = parsed.subcommand();
        if (command != null
                && !GuideFolders.before(parsed.commandSpec()).isEmpty()
                && command.commandSpec().findOption(GuideFolders.NAME) == null) {
            throw new ParameterException(
                    command.commandSpec().commandLine(),
                    "%s takes no %s.".formatted(command.commandSpec().name(), GuideFolders.NAME));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int explain(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        command.usage(err);
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    /** What the program does not take in the place of a command was meant as one. */
    private static String message(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                        && wrong.getCommandLine().getParent() == null
                        && !unmatched.isUnknownOption()
                ? "There is no command '%s'.".formatted(unmatched.getUnmatched().getFirst())
                : String.valueOf(wrong.getMessage());
    }

    private int explain(Exception failure) throws Exception {
        return switch (failure) {
            case Startup.ServiceException ignored -> ExitCode.WRONG_USAGE;
            case UsageException usage -> wrong(usage.getMessage());
            case InvalidPathException path -> wrong(path.getReason());
            case NoGuidesException nothing -> {
                wrong(nothing.getMessage());
                yield nothing.isBroken() ? ExitCode.BAD_INPUT : ExitCode.WRONG_USAGE;
            }
            case NoSuchFileException file -> wrong("there is no file or folder " + file.getFile());
            case AccessDeniedException file -> wrong(file.getFile() + " may not be used");
            case FileSystemException file -> wrong(file.getMessage());
            default ->
                    wrong(BadSettingException.in(failure).orElseThrow(() -> failure).getMessage());
        };
    }

    private int wrong(@Nullable String message) {
        console.err().println("shirube: " + message);
        return ExitCode.WRONG_USAGE;
    }
}
