package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.answer.Answer.Found;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.GuideFile;
import dev.shirube.guide.GuideFolder;
import dev.shirube.guide.GuideLibrary;
import dev.shirube.guide.GuideReader;
import dev.shirube.guide.ProjectFolder;
import dev.shirube.vocabulary.HeadingCues;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every passage that is quoted stands so in the file of its guide, cell for cell. */
class VerbatimTest {

    @Test
    void inTheGuidesOfTheTests() {
        Map<String, String> sources = new HashMap<>();
        Fiction.guides().forEach(guide -> sources.put(guide.file(), Fiction.source(guide)));

        int quoted =
                check(
                        LabelledQuestion.parse(Fiction.resource("/questions/own.jsonl")),
                        Fiction.ALL,
                        sources);

        assertThat(quoted).isGreaterThan(50);
    }

    @Test
    void inRealGuidesBesideTheProject() throws IOException {
        Path shared = ProjectFolder.root().resolveSibling("shared");
        assumeTrue(
                Files.isRegularFile(shared.resolve("questions/dev.jsonl")),
                "there are no questions and guides in ../shared");
        List<GuideFile> files =
                Stream.of("seeds", "guides")
                        .flatMap(folder ->
                                new GuideFolder(shared.resolve(folder)).list().files().stream())
                        .toList();
        var reader = new GuideReader(new HeadingCues(Fiction.VOCABULARY));
        GuideLibrary library = GuideLibrary.read(reader, files);
        Map<String, String> sources = new HashMap<>();
        for (GuideFile file : files) {
            sources.put(file.name(), new String(file.bytes(), StandardCharsets.UTF_8));
        }

        int quoted =
                check(
                        LabelledQuestion.parse(
                                Files.readAllBytes(shared.resolve("questions/dev.jsonl"))),
                        Snapshot.of(Fiction.VOCABULARY, library.guides()),
                        sources);

        assertThat(quoted).isGreaterThan(100);
    }

    private static int check(
            List<LabelledQuestion> questions, Snapshot snapshot, Map<String, String> sources) {
        int quoted = 0;
        sources.replaceAll((file, source) -> bare(source));
        for (LabelledQuestion question : questions) {
            Answer answer = question.ask(snapshot).answer();
            var shown = new ArrayList<>(answer.alternatives());
            if (answer instanceof Found found) {
                shown.addAll(found.given());
            }
            for (Candidate candidate : shown) {
                String raw = sources.get(candidate.guide().file());
                for (String run : runs(candidate)) {
                    assertThat(raw).as(question.question()).contains(bare(run));
                    quoted++;
                }
            }
        }
        return quoted;
    }

    /** The text of each cell, paragraph and heading, and the lines of the plain text. */
    private static List<String> runs(Candidate candidate) {
        var runs = new ArrayList<String>();
        candidate
                .quoted()
                .ifPresent(passage -> {
                    passage.blocks().forEach(block -> collect(block, runs));
                    passage.text()
                            .lines()
                            .flatMap(line -> Stream.of(line.split(" \\| ")))
                            .forEach(runs::add);
                });
        return runs;
    }

    private static void collect(Block block, List<String> runs) {
        switch (block) {
            case Block.Heading heading -> runs.add(Span.text(heading.spans()));
            case Block.Paragraph paragraph -> runs.add(Span.text(paragraph.spans()));
            case Block.ListBlock list ->
                    list.items().forEach(item -> item.blocks().forEach(b -> collect(b, runs)));
            case Block.Quote quote -> quote.blocks().forEach(b -> collect(b, runs));
            case Block.Code code -> runs.add(code.text());
            case Block.Image image -> runs.add(image.source());
            case Block.Table table -> {
                table.header().forEach(cell -> runs.add(cell.text()));
                table.rows().forEach(row -> row.forEach(cell -> runs.add(cell.text())));
            }
        }
    }

    /** A text without white space and without the marks of Markdown. */
    private static String bare(String text) {
        return text.replaceAll("(?m)^\\s*>|[\\s*`\\\\]", "");
    }
}
