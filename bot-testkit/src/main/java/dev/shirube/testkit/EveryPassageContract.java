package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.reply.Reply;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A platform takes whatever any guide gives cause to say. */
public abstract class EveryPassageContract {

    private static final Path GUIDES = Path.of("../../shared/guides");

    /** Creates the test. */
    protected EveryPassageContract() {}

    /**
     * Checks that the platform takes every page of a reply.
     *
     * @param reply the reply
     */
    protected abstract void check(Reply reply);

    @TestFactory
    Stream<DynamicTest> ofTheSharedGuides() {
        assumeTrue(Files.exists(GUIDES), "../shared is not there: no guides to render");
        return each(GUIDES);
    }

    @TestFactory
    Stream<DynamicTest> ofTheSeed() {
        return each(GuideBot.SEEDS);
    }

    @TestFactory
    Stream<DynamicTest> ofTheAwkwardReplies() {
        return Stream.of(SampleReplies.awkward(), SampleReplies.lengthy(), SampleReplies.empty())
                .flatMap(List::stream)
                .map(sample -> dynamicTest(sample.name(), () -> check(sample.reply())));
    }

    private Stream<DynamicTest> each(Path folder) {
        var replies = new GuideReplies(GuideBot.snapshot(folder));
        return replies.snapshot().guides().stream()
                .map(guide ->
                        dynamicTest(
                                guide.slug(),
                                () -> {
                                    List<Reply> all = replies.all(guide);
                                    assertThat(all).hasSizeGreaterThan(20);
                                    all.forEach(this::check);
                                }));
    }
}
