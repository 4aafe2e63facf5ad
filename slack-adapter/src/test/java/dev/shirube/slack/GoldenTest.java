package dev.shirube.slack;

import com.google.gson.JsonObject;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.testkit.GoldenContract;

import java.util.List;

/** The files can be pasted into Block Kit Builder. */
class GoldenTest extends GoldenContract {

    private final SlackRenderer renderer = new SlackRenderer(new Messages());

    @Override
    protected List<String> pages(Reply reply) {
        return renderer.pages(reply, reply.whole(), true).stream().map(this::json).toList();
    }

    private String json(SlackMessage page) {
        var message = new JsonObject();
        message.add("blocks", ShownBlocks.json(page.blocks()));
        BlockRules.lengths(page.text(), message.getAsJsonArray("blocks"));
        return message.toString();
    }
}
