package dev.shirube.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.docs.Document;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** {@code bin/shirube}, with a Java that tells what it is called with. */
@DisabledOnOs(OS.WINDOWS)
class ShirubeScriptTest {

    @TempDir Path temporary;
    private Path place;
    private Path jar;
    private Path script;

    private record Ended(long pid, int code, List<String> out, String err) {}

    @BeforeEach
    void install() throws IOException {
        place = Files.createDirectories(temporary.resolve("a place with spaces"));
        script = Files.createDirectories(place.resolve("bin")).resolve("shirube");
        Files.copy(Document.ROOT.resolve("bin/shirube"), script);
        jar = Files.createDirectories(place.resolve("lib")).resolve("shirube.jar");
        Files.createFile(jar);
        Path java = Files.createDirectories(place.resolve("my java/bin")).resolve("java");
        Files.writeString(
                java, "#!/bin/sh\necho $$\nfor a do printf '%s\\n' \"<$a>\"; done\nexit 7\n");
        for (Path file : List.of(script, java)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void itBecomesJavaWhichGetsTheArgumentsAsTheyAreAndWhoseExitCodeItHas() throws Exception {
        Ended ended = run(script, List.of(), "eval", "two words", "", "*", "$HOME", "年収");

        assertThat(ended.out())
                .containsExactly(
                        String.valueOf(ended.pid()), // so signals reach it
                        "<-jar>",
                        "<" + script.getParent() + "/../lib/shirube.jar>",
                        "<eval>",
                        "<two words>",
                        "<>",
                        "<*>",
                        "<$HOME>",
                        "<年収>");
        assertThat(ended.code()).isEqualTo(7);
    }

    @Test
    void oneQuestionHasTheOptionsOfTheQuickStart() throws Exception {
        Files.createFile(place.resolve("lib/shirube.aot"));
        List<String> plain =
                List.of("-jar", script.getParent() + "/../lib/shirube.jar", "--guides", "x", "ask");

        Ended ended = run(script, List.of(), "--guides", "x", "ask");

        List<String> quick = QuickStart.command("java", plain);
        assertThat(ended.out().subList(1, ended.out().size()))
                .containsExactlyElementsOf(
                        quick.subList(1, quick.size()).stream().map(a -> "<" + a + ">").toList());
        assertThat(quick).anyMatch(option -> option.startsWith("-XX:AOTCache="));
    }

    @Test
    void theServiceTakesTheCacheWhateverElseWasChosen() throws Exception {
        Path cache = Files.createFile(place.resolve("lib/shirube.aot"));
        String named = script.getParent() + "/../lib/" + cache.getFileName();

        for (List<String> variables :
                List.of(List.<String>of(), List.of("JDK_JAVA_OPTIONS=-Xmx1g"))) {
            List<String> out = run(script, variables, "serve").out();

            assertThat(out.subList(1, out.size()))
                    .containsExactly(
                            "<-Xlog:aot=off>",
                            "<-Xlog:cds=off>",
                            "<-XX:AOTCache=" + named + ">",
                            "<-jar>",
                            "<" + named.replace(".aot", ".jar") + ">",
                            "<serve>");
        }
    }

    @Test
    void aFileOfQuestionsTheServiceAndOptionsChosenByHandHaveNone() throws Exception {
        assertThat(run(script, List.of(), "ask", "--batch", "f").out()).contains("<-jar>");
        for (List<String> arguments :
                List.of(
                        List.of("ask", "--batch", "f"),
                        List.of("ask", "--batch=-"),
                        List.of("--guides", "ask"),
                        List.of("serve", "ask"),
                        List.<String>of())) {
            assertThat(run(script, List.of(), arguments.toArray(String[]::new)).out().get(1))
                    .as(arguments.toString())
                    .isEqualTo("<-jar>");
        }
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            assertThat(run(script, List.of(variable + "=-Xmx99m"), "ask", "x").out().get(1))
                    .isEqualTo("<-jar>");
        }
    }

    @Test
    void nativeMemoryIsKeptInTwoArenasUnlessChosenOtherwise() throws Exception {
        Files.writeString(place.resolve("my java/bin/java"), "#!/bin/sh\necho $MALLOC_ARENA_MAX\n");

        assertThat(run(script, List.of(), "serve").out()).containsExactly("2");
        assertThat(run(script, List.of("MALLOC_ARENA_MAX=8"), "serve").out()).containsExactly("8");
    }

    @Test
    void linksLeadToIt() throws Exception {
        Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
        Path near = Files.createSymbolicLink(elsewhere.resolve("near"), script);
        Path far = Files.createSymbolicLink(elsewhere.resolve("far"), Path.of("near"));

        assertThat(run(near, List.of(), "lint").code()).isEqualTo(7);
        assertThat(run(far, List.of(), "lint").out())
                .contains("<" + script.toRealPath().resolveSibling("../lib/shirube.jar") + ">");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        Ended noJava = run(script, List.of("JAVA_HOME=/nowhere"), "lint");
        Files.delete(jar);
        Ended noJar = run(script, List.of(), "lint");

        assertThat(noJava.err())
                .isEqualTo(
                        "shirube: no Java at /nowhere/bin/java; version 25 or newer is needed\n");
        assertThat(noJava.code()).isEqualTo(2);
        assertThat(noJar.err()).startsWith("shirube: no shirube.jar beside ").hasLineCount(1);
        assertThat(noJar.code()).isEqualTo(2);
    }

    private Ended run(Path program, List<String> variables, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(temporary, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("J"));
        builder.environment().put("JAVA_HOME", place.resolve("my java").toString());
        for (String variable : variables) {
            String[] parts = variable.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Ended(process.pid(), code, out.lines().toList(), Files.readString(err));
    }
}
