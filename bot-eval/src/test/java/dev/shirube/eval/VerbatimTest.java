package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.Test;

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
        assertThat(check(OwnQuestions.inTheWordsOfGuides(), OwnQuestions.FICTION))
                .isGreaterThan(50);
    }

    @Test
    void inRealGuidesBesideTheProject() {
        Path shared = Path.of("..").toAbsolutePath().normalize().resolveSibling("shared");
        Path questions = shared.resolve("questions/dev.jsonl");
        assumeTrue(
                Files.isRegularFile(questions), "there are no questions and guides in ../shared");

        int quoted =
                check(
                        OwnQuestions.read(questions),
                        shared.resolve("seeds"),
                        shared.resolve("guides"));

        assertThat(quoted).isGreaterThan(100);
    }

    /** Returns how many texts were quoted, each of which stands so in its file. */
    private static int check(List<LabelledQuestion> questions, Path... folders) {
        Snapshot guides = GuideBot.snapshot(folders);
        Map<String, String> sources = new HashMap<>();
        for (Path folder : folders) {
            for (GuideFile file : new GuideFolder(folder).list().files()) {
                sources.put(file.name(), bare(new String(file.bytes(), StandardCharsets.UTF_8)));
            }
        }
        int quoted = 0;
        for (LabelledQuestion label : questions) {
            Answer answer = OwnQuestions.ask(label, guides).answer();
            var shown = new ArrayList<>(answer.alternatives());
            if (answer instanceof Found found) {
                shown.addAll(found.given());
            }
            for (Candidate candidate : shown) {
                String raw = sources.get(candidate.guide().file());
                for (String run : runs(candidate)) {
                    assertThat(raw).as(label.question()).contains(bare(run));
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
