package dev.shirube.slack;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.testkit.EveryPassageContract;
import dev.shirube.testkit.Shown;

class EveryPassageTest extends EveryPassageContract {

    private final SlackRenderer renderer = new SlackRenderer(new Messages());
    private final BlockRules rules = BlockRules.load();

    @Override
    protected void check(Reply reply) {
        renderer.pages(reply, reply.whole(), true).forEach(rules::check);
    }

    @Override
    protected Shown show(Reply reply) {
        return ShownBlocks.of(renderer.pages(reply, reply.whole(), true));
    }

    @Override
    protected boolean draws() {
        return false;
    }
}
