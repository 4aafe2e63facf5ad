package dev.shirube.app.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.app.docs.Document;
import dev.shirube.app.docs.Document.Fence;
import dev.shirube.app.packed.PackedProgram.Output;
import dev.shirube.app.packed.PackedProgram.Service;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the documents tell people to type and to write into files, copied from them and tried. */
@Timeout(600)
class DocumentsIT {

    private static final Pattern SETTING =
            Pattern.compile(
                    "(?:--)?((?:shirube|server|spring|logging|management)\\.[\\w.-]+)=(\\S+)");

    /** Nothing may be called from here, and any port will do. */
    private static final Map<String, String> ALONE =
            Map.of(
                    "SERVER_PORT", "0",
                    "SHIRUBE_SLACK_APIURL", "http://127.0.0.1:9/slack/",
                    "SHIRUBE_DISCORD_APIURL", "http://127.0.0.1:9/discord/v10");

    @TempDir(factory = PackedProgram.InTarget.class)
    Path folder;

    @TestFactory
    Stream<DynamicTest> commandsWork() {
        List<String> commands =
                Document.all().stream().flatMap(DocumentsIT::commands).distinct().toList();
        assertThat(commands).hasSizeGreaterThan(10);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> works(command)));
    }

    private void works(String command) throws Exception {
        Path place = Files.createTempDirectory(folder, "command");
        PackedProgram program = PackedProgram.in(place);
        Files.writeString(place.resolve("questions.jsonl"), questions());

        String here = command.replace("https://chat.example.org", "http://127.0.0.1:9");
        Output output = program.shell(ALONE, here, "/quit\n");

        if (command.contains(" fit ")) {
            // The questions that it names are not part of the project.
            assertThat(output.code()).isEqualTo(2);
            assertThat(output.err()).startsWith("shirube: ").hasLineCount(1);
        } else {
            assertThat(output.fine().err()).doesNotContain("\tat ").doesNotContain("shirube: ");
        }
    }

    /** Returns what is to be typed, without what only stands for something. */
    private static Stream<String> commands(Document document) {
        Stream<String> fenced =
                document.fences().stream()
                        .filter(fence -> fence.language().isEmpty())
                        .flatMap(fence -> fence.lines().stream())
                        .filter(line -> line.startsWith("java "));
        Stream<String> inText =
                document.code().stream()
                        .map(code ->
                                code.startsWith("export ")
                                        ? code + "; java -jar bot-app/target/shirube.jar"
                                        : code)
                        .filter(code -> code.contains("java -"));
        return Stream.concat(fenced, inText)
                .map(command -> command.replaceAll("\\s+# .*", "").replaceAll("=(\\w*-?)…", "=$1x"))
                .filter(command -> !command.contains("…") && !command.contains("COMMAND"))
                // The build does this one itself, and it takes as long as all others together.
                .filter(command -> !command.contains("AOTCacheOutput"));
    }

    @TestFactory
    Stream<DynamicTest> theBuildHasWhatItsCommandsName() {
        return Document.all().stream()
                .flatMap(document ->
                        Stream.concat(
                                document.code().stream(),
                                document.fences().stream().flatMap(f -> f.lines().stream())))
                .filter(code -> code.startsWith("mvn "))
                .distinct()
                .map(command ->
                        DynamicTest.dynamicTest(
                                command,
                                () -> {
                                    Matcher module = Pattern.compile("-pl (\\S+)").matcher(command);
                                    while (module.find()) {
                                        assertThat(
                                                        Document.ROOT
                                                                .resolve(module.group(1))
                                                                .resolve("pom.xml"))
                                                .exists();
                                    }
                                    Matcher profile = Pattern.compile("-P(\\w+)").matcher(command);
                                    while (profile.find()) {
                                        assertThat(Document.ROOT.resolve("pom.xml"))
                                                .content()
                                                .contains("<id>" + profile.group(1) + "</id>");
                                    }
                                }));
    }

    @TestFactory
    Stream<DynamicTest> filesInYamlAreTaken() {
        var number = new int[1];
        return Document.all().stream()
                .flatMap(document ->
                        document.fences().stream()
                                .filter(fence -> fence.language().equals("yaml"))
                                .map(fence ->
                                        DynamicTest.dynamicTest(
                                                document.path() + " " + ++number[0],
                                                () -> taken(fence))));
    }

    private void taken(Fence yaml) throws Exception {
        Path place = Files.createTempDirectory(folder, "yaml");
        PackedProgram program = PackedProgram.in(place);
        Files.writeString(place.resolve("own.yaml"), yaml.text());
        String first = yaml.lines().getFirst();
        if (first.equals("places:")) {
            Output output =
                    program.run(Map.of(), "ask", "--shirube.vocabulary.support=own.yaml", "もう限界です");
            String name = yaml.lines().get(1).replaceFirst(".*name: ", "");
            assertThat(output.fine().out()).contains(name);
        } else if (SETTING.matcher(first.replace(":", ".x=y")).find()) {
            Files.copy(place.resolve("own.yaml"), place.resolve("application.yaml"));
            assertThat(program.run(Map.of(), "lint", "seeds").fine().out()).doesNotContain("error");
        } else {
            guide(place);
            Output output =
                    program.run(
                            Map.of(),
                            "lint",
                            "--shirube.vocabulary.location=own.yaml",
                            "seeds",
                            "guides");
            assertThat(output.fine().out()).doesNotContain("error", "own.yaml");
        }
    }

    @Test
    void guidesAreRead() throws Exception {
        List<Fence> guides =
                Document.all().stream()
                        .flatMap(document -> document.fences().stream())
                        .filter(fence -> fence.language().equals("markdown"))
                        .toList();
        assertThat(guides).hasSizeGreaterThan(3);
        PackedProgram program = PackedProgram.in(folder);
        Path place = Files.createDirectory(folder.resolve("guides"));
        for (int i = 0; i < guides.size(); i++) {
            String text = guides.get(i).text();
            String guide =
                    text.startsWith("---")
                            ? text + "\n## About\n\nMore.\n"
                            : "---\nslug: sample_%d\ntitle: Sample\n---\n".formatted(i)
                                    + "# Sample\n\n## Questions\n\n"
                                    + text;
            Files.writeString(place.resolve("sample" + i + ".md"), guide);
        }

        Output output = program.run(Map.of(), "lint", "guides");

        assertThat(output.fine().out()).doesNotContain("error");
        assertThat(output.err()).startsWith("guides: " + guides.size() + ", errors: 0");
    }

    @Test
    void settingsInTheTextAreTakenInEveryWay() throws Exception {
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, String> variables = new LinkedHashMap<>();
        for (Document document : Document.all()) {
            for (String code : document.code()) {
                Matcher setting = SETTING.matcher(code);
                if (setting.matches() && !code.contains("…")) {
                    settings.put(setting.group(1), setting.group(2));
                }
                if (code.matches("SHIRUBE_\\w+=\\S+")) {
                    variables.put(code.split("=")[0], code.split("=")[1]);
                }
            }
        }
        assertThat(settings).hasSizeGreaterThan(4);
        assertThat(variables).isNotEmpty();
        PackedProgram program = PackedProgram.in(folder);
        var arguments = new ArrayList<>(List.of("lint", "seeds"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));

        program.run(variables, arguments.toArray(String[]::new)).fine();

        var yaml = new StringBuilder();
        settings.forEach((name, value) -> yaml.append("%s: \"%s\"%n".formatted(name, value)));
        Files.writeString(folder.resolve("application.yaml"), yaml);
        assertThat(program.run(Map.of(), "lint", "seeds").fine().err()).doesNotContain("unknown");
    }

    @Test
    void theEndpointAnswersAsItIsSaidTo() throws Exception {
        List<String> lines =
                Document.named("docs/web.md").fences().stream()
                        .filter(fence -> fence.text().startsWith("$ curl"))
                        .findFirst()
                        .orElseThrow()
                        .lines();
        assumeTrue(
                Stream.of("/usr/bin/curl", "/bin/curl").anyMatch(f -> Files.exists(Path.of(f))),
                "curl is not installed");
        String answer = lines.getLast();
        String command = String.join("\n", lines.subList(0, lines.size() - 1)).substring(2);
        PackedProgram program = PackedProgram.in(folder);
        try (Service service = program.serve(ALONE)) {
            String here = command.replace(":8080/", ":" + service.port() + "/");

            assertThat(program.shell(Map.of(), here, "").fine().out())
                    .containsSubsequence(answer.split("…"));
        }
    }

    @Test
    void manifestsFollowTheSettingsInEveryWay() throws Exception {
        PackedProgram program = PackedProgram.in(folder);
        String url = "https://bot.example.org/slack/events";

        assertThat(
                        program.run(
                                        Map.of("SHIRUBE_SLACK_WELCOME", "true"),
                                        "manifest",
                                        "slack",
                                        "--shirube.slack.command-prefix=career-",
                                        "--shirube.slack.http.url=" + url,
                                        "--shirube.language=en")
                                .fine()
                                .out())
                .contains("\"/career-salary\"", url, "member_joined_channel", "Answers")
                .contains("\"socket_mode_enabled\": false");
        Files.writeString(
                folder.resolve("own.yaml"),
                "topics:\n- id: tides\n  name: {ja: 潮, en: Tides}\n  commands: [tides, 潮]\n");
        Files.writeString(
                folder.resolve("application.yaml"),
                "shirube:\n  vocabulary.location: own.yaml\n  slack.command-prefix: yaml-\n");
        assertThat(program.run(Map.of(), "manifest", "discord").fine().out()).contains("\"tides\"");
        assertThat(program.run(Map.of(), "manifest", "slack").fine().out())
                .contains("\"/yaml-tides\"", "\"/yaml-salary\"");
    }

    @Test
    void withoutAWebServerThereIsNoPage() throws Exception {
        assertThat(Document.named("docs/web.md").code())
                .contains("spring.main.web-application-type=none");
        PackedProgram program = PackedProgram.in(folder);

        Output output =
                program.shell(
                        ALONE,
                        "java -jar shirube.jar --spring.main.web-application-type=none",
                        "/quit\n");

        assertThat(output.fine().out()).startsWith("Guides: 1").doesNotContain("http://");
    }

    /** Returns the questions of the example for eval. */
    private static String questions() {
        return Document.named("docs/command-line.md").fences().stream()
                .filter(fence -> fence.language().equals("json"))
                .map(Fence::text)
                .findFirst()
                .orElseThrow();
    }

    /** Writes the sample guide of the README, of which the vocabularies there speak. */
    private static void guide(Path place) throws IOException {
        Path guides = Files.createDirectory(place.resolve("guides"));
        String guide =
                Document.named("README.md").fences().stream()
                        .filter(fence -> fence.language().equals("markdown"))
                        .map(Fence::text)
                        .findFirst()
                        .orElseThrow();
        Files.writeString(guides.resolve("lighthouse_keeper.md"), guide);
    }
}
