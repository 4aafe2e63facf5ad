package dev.shirube.mattermost;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.RendererContract;
import dev.shirube.testkit.Shown;

import org.junit.jupiter.api.Nested;

class RenderingTest {

    /** What Mattermost takes in one post. */
    private static final int POST = 16_383;

    private static Shown show(Reply reply, boolean buttons) {
        return Screen.of(
                new MattermostRenderer(new Messages(), buttons).pages(reply, "/section x"));
    }

    @Nested
    class WithButtons extends RendererContract {

        @Override
        protected Shown show(Reply reply) {
            return RenderingTest.show(reply, true);
        }

        @Override
        protected int limit() {
            return POST;
        }
    }

    /** Where Mattermost cannot call the bot. */
    @Nested
    class WithoutButtons extends RendererContract {

        @Override
        protected Shown show(Reply reply) {
            return RenderingTest.show(reply, false);
        }

        @Override
        protected int limit() {
            return POST;
        }
    }
}
