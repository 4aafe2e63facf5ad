package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.content.Block;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.SampleReplies.Sample;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the renderer of every platform has to keep. A test of an adapter extends this class and says
 * what its platform makes of a reply; that takes some 25 lines.
 */
public abstract class RendererContract {

    /** What characters made of several code units or code points are cut into. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final Pattern CONTINUES =
            Pattern.compile("^[\\p{M}\\u200D\\uFE0F].*", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(".*\\u200D$", Pattern.DOTALL);

    /** Creates the test. */
    protected RendererContract() {}

    /**
     * Renders a reply and resolves the payload as the platform would.
     *
     * @param reply the reply
     * @return what the person sees
     */
    protected abstract Shown show(Reply reply);

    /**
     * Returns how long one part may be.
     *
     * @return the limit in UTF-16 code units; without a limit unless overridden
     */
    protected int limit() {
        return Integer.MAX_VALUE;
    }

    @TestFactory
    Stream<DynamicTest> everyWordReachesTheReader() {
        return each(
                SampleReplies.awkward(),
                reply -> assertThat(missing(reply)).as("words that are not shown").isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> aLongReplyIsWholeOrCutVisibly() {
        return each(
                SampleReplies.lengthy(),
                reply -> {
                    if (!missing(reply).isEmpty()) {
                        assertThat(show(reply).text()).contains("…");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> noPartIsTooLong() {
        return each(
                all(),
                reply ->
                        assertThat(show(reply).parts())
                                .allSatisfy(part ->
                                        assertThat(part).hasSizeLessThanOrEqualTo(limit())));
    }

    @TestFactory
    Stream<DynamicTest> noCharacterIsCut() {
        return each(
                all(),
                reply -> assertThat(show(reply).parts()).allSatisfy(RendererContract::assertWhole));
    }

    @TestFactory
    Stream<DynamicTest> theCellsOfARowStayTogether() {
        return each(
                SampleReplies.awkward(), reply -> Rows.assertTogether(reply, show(reply).text()));
    }

    @TestFactory
    Stream<DynamicTest> everyChoiceCanBeTaken() {
        return each(
                all(),
                reply -> {
                    List<Choice> shown = show(reply).choices();
                    assertThat(shown)
                            .extracting(Choice::command)
                            .containsAll(reply.choices().stream().map(Choice::command).toList());
                    String labels = Words.dense(String.join(" ", Words.ofChoices(shown)));
                    assertThat(Words.ofChoices(reply.choices())).allMatch(labels::contains);
                });
    }

    @TestFactory
    Stream<DynamicTest> emptyThingsDoNoHarm() {
        return each(
                SampleReplies.empty(),
                reply -> assertThat(missing(reply)).as("words that are not shown").isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> textStaysText() {
        return HostileReplies.texts().stream()
                .map(text ->
                        dynamicTest(
                                text,
                                () -> {
                                    Reply reply = HostileReplies.with(text);
                                    Shown shown = show(reply);
                                    assertThat(shown.pings()).isEmpty();
                                    assertThat(shown.links()).containsOnly(SampleReplies.LINK);
                                    assertThat(missing(reply)).as("changed words").isEmpty();
                                }));
    }

    @TestFactory
    Stream<DynamicTest> anAddressThatIsNoneDoesNotLeadAnywhere() {
        return HostileReplies.addresses().stream()
                .map(address ->
                        dynamicTest(
                                "\"" + address + "\"",
                                () -> {
                                    Reply reply = HostileReplies.leadingTo(address);
                                    assertThat(show(reply).links()).isEmpty();
                                    assertThat(missing(reply)).isEmpty();
                                }));
    }

    @Test
    void aLinkLeadsToItsAddress() {
        Shown shown = show(HostileReplies.leadingTo(SampleReplies.LINK));
        assertThat(shown.links()).contains(SampleReplies.LINK).containsOnly(SampleReplies.LINK);
    }

    @Test
    void theAnswerComesFirstAndTheSourceLast() {
        List<Block> answer = List.of(new Numbered("a").paragraph());
        String text = show(SampleReplies.quoting(answer)).text();
        assertThat(text)
                .containsSubsequence("a1z", "context1")
                .containsSubsequence("a1z", "qguide1", "qpath1", "qpath2");
    }

    @TestFactory
    Stream<DynamicTest> theSameReplyLooksTheSame() {
        return each(all(), reply -> assertThat(show(reply)).isEqualTo(show(reply)));
    }

    private List<String> missing(Reply reply) {
        return Words.missing(reply, show(reply));
    }

    private static List<Sample> all() {
        return Stream.of(SampleReplies.awkward(), SampleReplies.lengthy(), SampleReplies.empty())
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<DynamicTest> each(List<Sample> samples, Consumer<Reply> check) {
        return samples.stream()
                .map(sample -> dynamicTest(sample.name(), () -> check.accept(sample.reply())));
    }

    /** Fails if a text begins, ends or contains half a character. */
    private static void assertWhole(String part) {
        assertThat(HALF.matcher(part).find()).as("half a surrogate pair in %s", part).isFalse();
        assertThat(part).doesNotMatch(CONTINUES).doesNotMatch(UNFINISHED);
    }
}
