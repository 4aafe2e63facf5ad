package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.reply.Reply;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a dozen shapes of a reply look like on a platform: the same as in the files of {@code
 * src/test/resources/golden}, which {@code -Dshirube.golden=write} writes anew. What is true of any
 * reply is a statement of {@link EveryPassageContract} instead.
 */
public abstract class GoldenContract {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("shirube.golden"));

    /** One of each outcome, and what has a shape of its own. */
    private static final Set<String> OUTCOMES =
            Set.of(
                    "answer-row",
                    "answer-two",
                    "clarify-topic",
                    "none-not-said",
                    "menu-guide",
                    "menu-jobs",
                    "help",
                    "courtesy");

    private final GuideReplies replies = new GuideReplies(GuideBot.snapshot(GuideBot.SEEDS));
    private final Guide guide = replies.snapshot().guides().getFirst();

    /** Creates the test. */
    protected GoldenContract() {}

    /**
     * Renders a reply.
     *
     * @param reply the reply
     * @return all of its pages as JSON, in order
     */
    protected abstract List<String> pages(Reply reply);

    @TestFactory
    Stream<DynamicTest> everyShapeOfSection() {
        return Stream.of(
                shape("table", first(section -> has(section, Passage.Kind.TABLE))),
                shape("list", first(section -> has(section, Passage.Kind.LIST))),
                shape("parts", first(section -> !guide.children(section).isEmpty())),
                shape("long", longest()));
    }

    private DynamicTest shape(String name, Section section) {
        return dynamicTest(
                name, () -> check("section-" + name, replies.found(guide, section, null)));
    }

    private Section first(Predicate<Section> shape) {
        return guide.sections().stream()
                .filter(section -> !section.path().isEmpty())
                .filter(shape)
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(Section section, Passage.Kind kind) {
        return section.passages().stream().anyMatch(passage -> passage.kind() == kind);
    }

    private Section longest() {
        return guide.sections().stream()
                .max(Comparator.comparingInt(GoldenContract::length))
                .orElseThrow();
    }

    private static int length(Section section) {
        return section.passages().stream().mapToInt(passage -> passage.text().length()).sum();
    }

    @TestFactory
    Stream<DynamicTest> everyOutcome() {
        return replies.outcomes(guide).entrySet().stream()
                .filter(each -> OUTCOMES.contains(each.getKey()))
                .map(each ->
                        dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
    }

    private void check(String name, Reply reply) throws IOException {
        List<String> pages = pages(reply);
        for (int i = 0; i < pages.size(); i++) {
            String json = ReadableJson.of(pages.get(i)) + "\n";
            Path file = FOLDER.resolve(name + (i == 0 ? "" : "-page" + (i + 1)) + ".json");
            if (WRITE) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, json);
            }
            assertThat(file).exists().content().isEqualTo(json);
        }
    }
}
