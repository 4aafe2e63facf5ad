package dev.shirube.web.html;

import dev.shirube.testkit.Shown;
import dev.shirube.web.ChatAnswer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

import java.util.List;

/** Shows an answer as a browser would. */
final class ShownPage {

    private ShownPage() {}

    /** Shows an answer, its charts apart: what they say has to stand in the text as well. */
    static Shown of(ChatAnswer answer) {
        Element body = Jsoup.parseBodyFragment(answer.html()).body();
        Elements charts = body.select("svg");
        charts.remove();
        var seen = new StringBuilder();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                seen.append(words.getWholeText());
            } else {
                boolean block = node instanceof Element element && element.isBlock();
                seen.append(block ? "\n" : "").append(node.attr("alt"));
            }
        });
        return new Shown(
                List.of(seen.toString()),
                answer.choices(),
                body.select("a").eachAttr("href"),
                List.of(),
                body.select("h1, h2").eachText(),
                charts.eachAttr("aria-label"));
    }
}
