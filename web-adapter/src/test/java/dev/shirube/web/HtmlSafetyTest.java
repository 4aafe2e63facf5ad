package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.HostileReplies;
import dev.shirube.testkit.SampleReplies;
import dev.shirube.testkit.SampleReplies.Sample;
import dev.shirube.web.html.HtmlRenderer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Only elements and attributes that can neither run nor style anything. */
class HtmlSafetyTest {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "br",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "strong",
                    "em",
                    "del",
                    "a",
                    "img",
                    "div",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "section",
                    "details",
                    "summary",
                    "footer",
                    "cite",
                    "span");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "class",
                    "lang",
                    "href",
                    "target",
                    "rel",
                    "src",
                    "alt",
                    "loading",
                    "decoding",
                    "referrerpolicy",
                    "role",
                    "tabindex",
                    "aria-label",
                    "scope",
                    "data-head",
                    "start");

    private final HtmlRenderer renderer = new HtmlRenderer(new Messages());

    static Stream<Reply> replies() {
        return Stream.of(
                        HostileReplies.texts().stream().map(HostileReplies::with),
                        HostileReplies.addresses().stream().map(HostileReplies::leadingTo),
                        SampleReplies.awkward().stream().map(Sample::reply),
                        SampleReplies.empty().stream().map(Sample::reply))
                .flatMap(replies -> replies);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void nothingRuns(Reply reply) {
        for (Element element : Jsoup.parseBodyFragment(renderer.render(reply)).body().select("*")) {
            if (element.normalName().equals("body")) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("replies")
    void everyElementIsClosedWhereItShould(Reply reply) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse("<!doctype html><title>t</title><body>" + renderer.render(reply), "", parser);
        assertThat(parser.getErrors()).isEqualTo(List.of());
    }
}
