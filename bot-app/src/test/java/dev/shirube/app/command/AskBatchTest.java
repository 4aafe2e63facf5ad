package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class AskBatchTest extends OnTwoGuides {

    @Test
    void answersEachLineWithItsId() {
        Run run =
                batch(
                        """
                        {"id": "a", "q": "星図師の年収は？"}

                        {"id": 7, "q": "スキルは？", "context": ["雲飼いとは？"], "kind": "ignored"}
                        {"id": 1.50, "q": "星図師とは？", "context": null}
                        {"q": "雲飼いとは？"}
                        """);

        assertThat(run.code()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"outcome\":\"answer\"");
        assertThat(lines.get(1)).startsWith("{\"id\":7,\"outcome\":\"answer\"");
        assertThat(lines.get(2)).startsWith("{\"id\":1.50,\"outcome\":\"answer\"");
        assertThat(lines.get(3)).startsWith("{\"id\":null,\"outcome\":\"answer\"");
        assertThat(lines)
                .map(line -> json(line).path("guide").stringValue())
                .containsExactly(
                        "star_charter", "cloud_shepherd", "star_charter", "cloud_shepherd");
    }

    @Test
    void aBadLineIsAnsweredWithAnErrorAndTheRunGoesOn() {
        Run run =
                batch(
                        """
                        nonsense
                        [1]
                        {"id": "no-q"}
                        {"id": "q", "q": 5}
                        {"id": "context", "q": "x", "context": "y"}
                        {"id": "contexts", "q": "x", "context": [1]}
                        {"id": {}, "q": "x"}
                        {"id": "two", "q": "x"} {}
                        {"id": "good", "q": "星図師の年収は？"}
                        """);

        assertThat(run.code()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0)).startsWith("{\"id\":null,\"error\":\"not JSON: ");
        assertThat(lines.subList(1, 7))
                .containsExactly(
                        "{\"id\":null,\"error\":\"not a JSON object\"}",
                        "{\"id\":\"no-q\",\"error\":\"there is no \\\"q\\\"\"}",
                        "{\"id\":\"q\",\"error\":\"\\\"q\\\" must be a string\"}",
                        "{\"id\":\"context\",\"error\":\"\\\"context\\\" must be a list of"
                                + " strings\"}",
                        "{\"id\":\"contexts\",\"error\":\"\\\"context\\\" must be a list of"
                                + " strings\"}",
                        "{\"id\":null,\"error\":\"\\\"id\\\" must be a string or a number\"}");
        assertThat(lines.get(7)).startsWith("{\"id\":null,\"error\":\"not JSON: ");
        assertThat(lines.get(8)).startsWith("{\"id\":\"good\",\"outcome\":\"answer\"");
    }

    @Test
    void readsAFileWhateverItsLineEndsAndMark() throws IOException {
        Path file = folder.resolve("questions.jsonl");
        Files.writeString(
                file, "\uFEFF{\"id\": 1, \"q\": \"星図師とは？\"}\r\n{\"id\": 2, \"q\": \"x\"}");

        Run run = Run.of("ask", "--guides", guides, "--batch", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void refusesALineThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("questions.jsonl");
        Files.writeString(file, "{\"id\": 1, \"q\": \"星図師\"}\n", Charset.forName("Shift_JIS"));

        Run run = Run.of("ask", "--guides", guides, "--batch", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("{\"id\":null,\"error\":\"not UTF-8\"}\n");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        Run run = Run.of("ask", "--guides", guides, "--batch", "missing.jsonl");

        assertThat(run).isEqualTo(new Run(2, "", "shirube: there is no file missing.jsonl\n"));
    }

    private Run batch(String lines) {
        return Run.with(lines, "ask", "--guides", guides, "--batch", "-");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
