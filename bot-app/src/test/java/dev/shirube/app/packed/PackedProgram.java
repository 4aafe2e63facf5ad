package dev.shirube.app.packed;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import dev.shirube.app.docs.Document;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packed program in a folder that looks like the root of the project, so that commands work
 * there as documents write them down.
 *
 * @param folder the working directory
 */
record PackedProgram(Path folder) {

    private static final Path TARGET = Document.ROOT.resolve("bot-app/target");

    /** The Java of this test, for commands that say no more than "java". */
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /** What came of a command. */
    record Output(int code, String out, String err) {

        /** Requires that it went well. */
        Output fine() {
            assertThat(code).as("%s%n%s", out, err).isZero();
            return this;
        }
    }

    /** Puts the program and the guides into a folder. */
    static PackedProgram in(Path folder) throws IOException {
        Path target = Files.createDirectories(folder.resolve("bot-app/target"));
        for (Path place : List.of(folder, target)) {
            for (String file : List.of("shirube.jar", "shirube.aot")) {
                if (Files.exists(TARGET.resolve(file))) {
                    Files.createLink(place.resolve(file), TARGET.resolve(file));
                }
            }
        }
        copy("seeds", folder);
        copy("docs", folder);
        copy("bin", folder);
        return new PackedProgram(folder);
    }

    private static void copy(String name, Path folder) throws IOException {
        Path into = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(Document.ROOT.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, into.resolve(file.getFileName()), COPY_ATTRIBUTES);
            }
        }
    }

    /** Makes folders where the program can be linked to, for it is large. */
    static final class InTarget implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
                throws IOException {
            return Files.createTempDirectory(TARGET, "packed-");
        }
    }

    /** Runs the program to its end. */
    Output run(Map<String, String> variables, String... arguments) throws Exception {
        return end(start(variables, command(arguments)), "");
    }

    /** Runs a line as the shell takes it, with something to read. */
    Output shell(Map<String, String> variables, String line, String input) throws Exception {
        return end(start(variables, List.of("sh", "-c", line)), input);
    }

    /** Starts the service, and waits until it has told what is on. */
    Service serve(Map<String, String> variables, String... arguments) throws IOException {
        Process process = start(variables, command(arguments));
        var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var lines = new ArrayList<String>();
        while (lines.stream().noneMatch(line -> line.startsWith("Slack:"))) {
            String line = reader.readLine();
            if (line == null) {
                throw new AssertionError("it has ended: " + lines + errors(folder));
            }
            lines.add(line);
        }
        return new Service(process, List.copyOf(lines), folder);
    }

    /**
     * The service as it runs.
     *
     * @param lines what it has said so far
     */
    record Service(Process process, List<String> lines, Path folder) implements AutoCloseable {

        /** Returns the port of the chat page. */
        int port() {
            return lines.stream()
                    .filter(line -> line.startsWith("Web chat: "))
                    .map(line -> line.replaceAll(".*:(\\d+)/.*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow();
        }

        /** Stops it as a person does. */
        @Override
        public void close() throws IOException {
            try (Writer in =
                    new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
                in.write("/quit\n");
            }
            try {
                assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).as(errors(folder)).isZero();
        }
    }

    private Process start(Map<String, String> variables, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectError(folder.resolve("stderr.txt").toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.matches("(SHIRUBE|SLACK|DISCORD|SERVER|LOGGING)_.*"));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("SHIRUBE_DATA_DIR", TARGET.resolve("data").toString());
        environment.put("PATH", JAVA + ":" + environment.getOrDefault("PATH", "/usr/bin:/bin"));
        environment.putAll(variables);
        return builder.start();
    }

    private Output end(Process process, String input) throws Exception {
        try (Writer in =
                new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            in.write(input);
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Output(process.exitValue(), out, errors(folder));
    }

    private static List<String> command(String... arguments) {
        return Stream.concat(
                        Stream.of(JAVA.resolve("java").toString(), "-jar", "shirube.jar"),
                        Stream.of(arguments))
                .toList();
    }

    private static String errors(Path folder) {
        try {
            return Files.readString(folder.resolve("stderr.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
