package dev.shirube.web.html;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.testkit.RendererContract;
import dev.shirube.testkit.Shown;
import dev.shirube.web.ChatAnswer;

import java.util.List;

class HtmlRendererTest extends RendererContract {

    private final HtmlRenderer renderer = new HtmlRenderer(new Messages());
    private final PlainTextRenderer text = new PlainTextRenderer(new Messages(), 0);

    @Override
    protected Shown show(Reply reply) {
        return ShownPage.of(ChatAnswer.of(reply, List.of(), renderer, text, null));
    }
}
