package dev.shirube.web.html;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.testkit.RendererContract;
import dev.shirube.testkit.Shown;
import dev.shirube.web.ChatAnswer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.List;

class HtmlRendererTest extends RendererContract {

    private final HtmlRenderer renderer = new HtmlRenderer(new Messages());
    private final PlainTextRenderer text = new PlainTextRenderer(new Messages(), 0);

    @Override
    protected Shown show(Reply reply) {
        ChatAnswer answer = ChatAnswer.of(reply, List.of(), renderer, text);
        Element body = Jsoup.parseBodyFragment(answer.html()).body();
        var seen = new StringBuilder();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                seen.append(words.getWholeText());
            } else {
                seen.append(node.attr("alt"));
            }
        });
        List<String> links = body.select("a").eachAttr("href");
        return new Shown(List.of(seen.toString()), answer.choices(), links, List.of());
    }
}
