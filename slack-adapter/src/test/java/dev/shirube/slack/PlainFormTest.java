package dev.shirube.slack;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.testkit.RendererContract;
import dev.shirube.testkit.Shown;

import java.util.List;

/** What is sent where tables and pictures are refused keeps the same contract. */
class PlainFormTest extends RendererContract {

    private static final String PICTURE = "https://example.org/a.png";

    private final SlackRenderer renderer = new SlackRenderer(new Messages());

    @Override
    protected Shown show(Reply reply) {
        List<SlackMessage> plain =
                renderer.pages(reply, "/section x", true).stream()
                        .map(p -> new SlackMessage(p.plainBlocks(), p.plainBlocks(), p.text()))
                        .toList();
        Shown shown = ShownBlocks.of(plain);
        // A picture that is not shown is a link to it, which the contract does not know.
        List<String> links =
                shown.links().stream().filter(link -> !link.startsWith(PICTURE)).toList();
        return new Shown(shown.parts(), shown.choices(), links, shown.pings());
    }

    @Override
    protected int limit() {
        return 3_000;
    }
}
