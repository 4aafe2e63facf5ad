package dev.shirube.slack;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.testkit.EveryPassageContract;

class EveryPassageTest extends EveryPassageContract {

    private final SlackRenderer renderer = new SlackRenderer(new Messages());
    private final BlockRules rules = BlockRules.load();

    @Override
    protected void check(Reply reply) {
        renderer.pages(reply, reply.whole(), true).forEach(rules::check);
    }
}
