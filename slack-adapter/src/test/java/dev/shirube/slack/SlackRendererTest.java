package dev.shirube.slack;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.SlackLimits;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.testkit.RendererContract;
import dev.shirube.testkit.Shown;

class SlackRendererTest extends RendererContract {

    private final SlackRenderer renderer = new SlackRenderer(new Messages());

    @Override
    protected Shown show(Reply reply) {
        return ShownBlocks.of(renderer.pages(reply, "/section x", true));
    }

    @Override
    protected int limit() {
        return SlackLimits.TABLE;
    }
}
