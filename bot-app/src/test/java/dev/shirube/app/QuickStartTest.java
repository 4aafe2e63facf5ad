package dev.shirube.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

class QuickStartTest {

    private static final List<String> PLAIN = List.of("-jar", "shirube.jar", "ask", "HoEの年収は？");

    private final QuickStart quickStart = new QuickStart(Map.of(), StandardCharsets.UTF_8);

    @Test
    void oneQuestionIsSoonOver() {
        assertThat(QuickStart.isSoonOver(List.of("ask", "HoEの年収は？"))).isTrue();
        assertThat(QuickStart.isSoonOver(List.of("--shirube.language=en", "ask", "HoE"))).isTrue();
        assertThat(QuickStart.isSoonOver(List.of("--guides", "seeds", "ask", "HoE"))).isTrue();
    }

    @Test
    void aFileOfQuestionsAndTheServiceAreNot() {
        assertThat(QuickStart.isSoonOver(List.of("ask", "--batch", "questions.jsonl"))).isFalse();
        assertThat(QuickStart.isSoonOver(List.of("ask", "--batch=-"))).isFalse();
        assertThat(QuickStart.isSoonOver(List.of("serve"))).isFalse();
        assertThat(QuickStart.isSoonOver(List.of("serve", "--guides", "ask"))).isFalse();
        assertThat(QuickStart.isSoonOver(List.of("--guides", "ask"))).isFalse();
        assertThat(QuickStart.isSoonOver(List.of("--guides"))).isFalse();
        assertThat(QuickStart.isSoonOver(List.of())).isFalse();
    }

    @Test
    void aJarWithoutOptionsMayBeStartedAgain() {
        assertThat(quickStart.isPlain(PLAIN, 2)).isTrue();
    }

    @Test
    void optionsOfJavaChosenByHandAreRespected() {
        assertThat(quickStart.isPlain(List.of("-Xmx64m", "-jar", "shirube.jar", "ask", "HoE"), 2))
                .isFalse();
        assertThat(quickStart.isPlain(List.of("-cp", "classes", "Main", "ask", "HoE"), 2))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
    void optionsInTheEnvironmentAreRespected(String variable) {
        var chosen = new QuickStart(Map.of(variable, "-XX:+UseG1GC"), StandardCharsets.UTF_8);

        assertThat(chosen.isPlain(PLAIN, 2)).isFalse();
    }

    @Test
    void argumentsThatCannotBeHandedOnAsTheyAreStayHere() {
        var ascii = new QuickStart(Map.of(), StandardCharsets.US_ASCII);

        assertThat(ascii.isPlain(PLAIN, 2)).isFalse();
    }

    @Test
    void whatIsStartedAgainIsNotStartedAThirdTime() {
        List<String> again = QuickStart.command("java", PLAIN);

        assertThat(again).startsWith("java").endsWith(PLAIN.toArray(String[]::new));
        assertThat(quickStart.isPlain(again.subList(1, again.size()), 2)).isFalse();
    }

    @Test
    void aCacheBesideTheJarIsUsed(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("shirube.jar");
        Path cache = Files.createFile(folder.resolve("shirube.aot"));

        assertThat(QuickStart.command("java", List.of("-jar", jar.toString(), "ask", "HoE")))
                .contains("-XX:AOTCache=" + cache);
        assertThat(QuickStart.command("java", PLAIN)).noneMatch(arg -> arg.contains("AOT"));
    }

    @Test
    void answersAndExitCodesComeBackAndArgumentsArriveAsTheyWere(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path jar = jar(folder);
        Path out = folder.resolve("out");

        int answered = run(jar, out, "ask", "--json", "HoEの \"年収\" は？");

        assertThat(answered).isZero();
        assertThat(Files.readString(out))
                .startsWith("{\"outcome\":\"answer\",\"guide\":\"head_of_engineering\"")
                .contains("年収")
                .hasLineCount(1);
        assertThat(run(jar, out, "ask", "--nothing-of-the-kind")).isEqualTo(2);
    }

    /** Makes a jar that consists of nothing but the names of the classes of these tests. */
    private static Path jar(Path folder) throws IOException {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("shirube.jar");
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
        return jar;
    }

    /** Runs a jar among the guides of this project, and returns the exit code. */
    private static int run(Path jar, Path out, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command)
                        .directory(Path.of("..").toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start().waitFor();
    }
}
