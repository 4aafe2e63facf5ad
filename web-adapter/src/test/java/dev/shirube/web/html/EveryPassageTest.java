package dev.shirube.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.testkit.EveryPassageContract;
import dev.shirube.testkit.Shown;
import dev.shirube.web.ChatAnswer;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

import java.util.List;

class EveryPassageTest extends EveryPassageContract {

    private final HtmlRenderer renderer = new HtmlRenderer(new Messages());
    private final PlainTextRenderer text = new PlainTextRenderer(new Messages(), 0);

    /** A browser has nothing to mend, and every list is one of items. */
    @Override
    protected void check(Reply reply) {
        String html = renderer.render(reply);
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        assertThat(parser.parseFragmentInput(html, null, "")).isNotNull();
        assertThat(parser.getErrors()).isEmpty();
        assertThat(Jsoup.parseBodyFragment(html).select("ul > :not(li), ol > :not(li)")).isEmpty();
    }

    @Override
    protected Shown show(Reply reply) {
        return ShownPage.of(ChatAnswer.of(reply, List.of(), renderer, text, null));
    }

    @Override
    protected boolean draws() {
        return true;
    }
}
