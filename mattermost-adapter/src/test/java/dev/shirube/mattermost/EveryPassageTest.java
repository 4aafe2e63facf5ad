package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.EveryPassageContract;

class EveryPassageTest extends EveryPassageContract {

    private static final int LONGEST = 16_383;

    private final MattermostRenderer renderer = new MattermostRenderer(new Messages(), true);
    private final MattermostRenderer plain = new MattermostRenderer(new Messages(), false);

    @Override
    protected void check(Reply reply) {
        for (MattermostRenderer each : new MattermostRenderer[] {renderer, plain}) {
            assertThat(each.pages(reply, reply.whole()))
                    .allSatisfy(post ->
                            assertThat(post.message()).isNotBlank().hasSizeLessThan(LONGEST));
        }
    }
}
