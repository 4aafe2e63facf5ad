package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.EveryPassageContract;
import dev.shirube.testkit.Shown;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class EveryPassageTest extends EveryPassageContract {

    private static final int LONGEST = 16_383;

    private final MattermostRenderer renderer = new MattermostRenderer(new Messages(), true);
    private final MattermostRenderer plain = new MattermostRenderer(new Messages(), false);

    /** As many choices as the bot gives at the most, with the longest labels and commands. */
    @Test
    void aFullPostHasRoomForAllChoicesThatAreSpeltOut() {
        List<Choice> choices =
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                new Choice(
                                        "c" + i,
                                        "年収_".repeat(25),
                                        "/section " + "s".repeat(50) + i))
                        .toList();
        for (int paragraphs = 1; paragraphs < 200; paragraphs++) {
            List<Block> message =
                    Collections.nCopies(paragraphs, Block.Paragraph.of("あ".repeat(98)));
            check(new Reply(Outcome.ANSWER, Language.JA, "", message, List.of(), choices));
        }
    }

    @Override
    protected Shown show(Reply reply) {
        return Screen.of(renderer.pages(reply, reply.whole()));
    }

    @Override
    protected boolean draws() {
        return false;
    }

    @Override
    protected void check(Reply reply) {
        for (MattermostRenderer each : new MattermostRenderer[] {renderer, plain}) {
            assertThat(each.pages(reply, reply.whole()))
                    .allSatisfy(post ->
                            assertThat(post.message()).isNotBlank().hasSizeLessThan(LONGEST));
        }
    }
}
