package dev.shirube.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Starts a command that is soon over in a Java of its own, with options that {@code java -jar}
 * cannot carry. Two thirds of the work for a single answer are those of the compiler that makes
 * code fast in the long run, and of a garbage collector for large heaps. Where an AOT cache stands
 * beside the jar, it is used too.
 *
 * <p>Nothing is done where the options of Java were chosen by hand, nor where the command line
 * cannot be handed on as it is: on systems that do not tell it (Windows), or outside UTF-8.
 */
final class QuickStart {

    private static final List<String> OPTIONS =
            List.of(
                    // Not every Java has what follows.
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    // Compile once, quickly.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    // Java would complain of an AOT cache of another build on standard output.
                    "-Xlog:disable");

    /** Environment variables with options for Java, which may contradict those above. */
    private static final List<String> CHOSEN_BY_HAND =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private final Map<String, String> environment;
    private final Charset charset;

    /**
     * Prepares to start.
     *
     * @param environment the environment variables
     * @param charset what arguments of processes are written in
     */
    QuickStart(Map<String, String> environment, Charset charset) {
        this.environment = environment;
        this.charset = charset;
    }

    /** Prepares to start what this process was started for. */
    static QuickStart ofThisProcess() {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return new QuickStart(
                System.getenv(),
                Charset.isSupported(charset)
                        ? Charset.forName(charset)
                        : StandardCharsets.US_ASCII);
    }

    /**
     * Runs a command in a Java of its own, if it is soon over, and waits for its end.
     *
     * @param args the arguments of the program
     * @return the exit code; nothing if this process has to run the command itself
     */
    OptionalInt run(String[] args) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        if (self.command().isEmpty() || self.arguments().isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> java = List.of(self.arguments().get());
        if (!isSoonOver(List.of(args)) || !isPlain(java, args.length)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    new ProcessBuilder(command(self.command().get(), java))
                            .inheritIO()
                            .start()
                            .waitFor());
        } catch (IOException e) {
            return OptionalInt.empty(); // no room for another process
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1); // the other process has the question already
        }
    }

    /** One question, not a file of them. Settings and folders may stand before the command. */
    static boolean isSoonOver(List<String> args) {
        int command = 0;
        while (command < args.size() && args.get(command).startsWith("--")) {
            // The one option before the command whose value is an argument of its own.
            command += args.get(command).equals("--guides") ? 2 : 1;
        }
        if (command >= args.size() || !args.get(command).equals("ask")) {
            return false;
        }
        for (String arg : args) {
            if (arg.startsWith("--batch")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether Java was started with nothing but a jar.
     *
     * @param java all arguments of the process
     * @param ofProgram how many of them, the last ones, are the program's
     */
    boolean isPlain(List<String> java, int ofProgram) {
        for (String variable : CHOSEN_BY_HAND) {
            if (environment.containsKey(variable)) {
                return false;
            }
        }
        return charset.equals(StandardCharsets.UTF_8)
                && java.size() == ofProgram + 2
                && java.getFirst().equals("-jar");
    }

    /** The same command line, with options. */
    static List<String> command(String program, List<String> java) {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(OPTIONS);
        String cache = java.get(1).replaceFirst("\\.jar$", ".aot");
        if (Files.isRegularFile(Path.of(cache))) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(java);
        return command;
    }
}
