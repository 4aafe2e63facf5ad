package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A platform takes whatever any guide gives cause to say, and shows it as it shows everything else:
 * one title, every word, each link and chart of the reply and no other, the source last.
 */
public abstract class EveryPassageContract {

    private static final Path GUIDES = Path.of("../../shared/guides");

    /** Jobs that nobody has, whose guides have the shapes that guides can have. */
    private static final Path FICTION = Path.of("../bot-core/src/test/resources/fiction");

    private static final int REPLIES = 20;

    private final Messages messages = new Messages();

    /** Creates the test. */
    protected EveryPassageContract() {}

    /**
     * Checks that the platform takes every page of a reply.
     *
     * @param reply the reply
     */
    protected abstract void check(Reply reply);

    /**
     * Renders all pages of a reply and resolves the payload as the platform would.
     *
     * @param reply the reply
     * @return what the person sees
     */
    protected abstract Shown show(Reply reply);

    /**
     * Returns whether the platform shows charts along with a reply.
     *
     * @return true unless it has none, or sends them behind the reply
     */
    protected abstract boolean draws();

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
    Stream<DynamicTest> ofJobsThatNobodyHas() {
        return each(FICTION);
    }

    @TestFactory
    Stream<DynamicTest> ofTheAwkwardReplies() {
        return Stream.of(SampleReplies.awkward(), SampleReplies.lengthy(), SampleReplies.empty())
                .flatMap(List::stream)
                .map(sample -> dynamicTest(sample.name(), () -> check(sample.reply())));
    }

    private Stream<DynamicTest> each(Path folder) {
        var replies = new GuideReplies(GuideBot.snapshot(folder));
        var statements = new ReplyStatements(messages, draws());
        return replies.snapshot().guides().stream()
                .map(guide ->
                        dynamicTest(
                                guide.slug(),
                                () -> {
                                    List<Reply> all = replies.all(guide);
                                    assertThat(all).hasSizeGreaterThan(REPLIES);
                                    for (Reply reply : all) {
                                        check(reply);
                                        statements.assertTrue(reply, show(reply));
                                    }
                                }));
    }
}
