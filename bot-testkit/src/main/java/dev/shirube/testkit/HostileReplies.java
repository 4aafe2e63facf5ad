package dev.shirube.testkit;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Set;

/**
 * Text that would be something else if a renderer took it for markup, in every place of a reply.
 */
public final class HostileReplies {

    private HostileReplies() {}

    /**
     * Returns texts that are markup, a mention or a link in the language of some platform.
     *
     * @return the texts, without white space at their ends
     */
    public static List<String> texts() {
        return List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg/onload=alert(1)>",
                "' onmouseover='alert(1)",
                "]]><b>bold</b><!-- comment -->",
                "&lt;b&gt; &amp; &#60;i&#62;",
                "</div></section></table><style>*{display:none}</style>",
                "@everyone @here <@123456789012345678> <@&123456789012345678>"
                        + " <#123456789012345678>",
                "<!channel> <!here> <!subteam^S1> <@U012AB3CD> <#C012AB3CD>",
                "**strong** *emphasis* _emphasis_ __under__ ~~gone~~ ||spoiler|| `code`",
                "```fence``` \\*escaped\\* 2*3*4 snake_case_name",
                "[label](https://example.com/evil) <https://example.com/evil|label>",
                "# heading",
                "> quote",
                "- item",
                "1. item",
                "-# small",
                ":smile: <:name:123>",
                "<t:1700000000:R> </command:123456789012345678>");
    }

    /**
     * Returns addresses that must not become links.
     *
     * @return the addresses
     */
    public static List<String> addresses() {
        return List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "//example.com/evil",
                "/relative",
                "#fragment",
                "");
    }

    /**
     * Returns a reply with a text in every place that a guide can fill.
     *
     * @param text the text
     * @return the reply
     */
    public static Reply with(String text) {
        var spans = List.of(Span.plain(text));
        var paragraph = new Block.Paragraph(spans);
        var cell = new Block.Cell(spans);
        List<Block> blocks =
                List.of(
                        new Block.Heading(2, spans),
                        paragraph,
                        new Block.Paragraph(List.of(Span.plain("a"), Span.strong(text))),
                        new Block.ListBlock(true, 1, List.of(new Block.Item(List.of(paragraph)))),
                        new Block.Table(List.of(cell), List.of(List.of(cell))),
                        new Block.Quote(List.of(paragraph)),
                        new Block.Code("java", text),
                        new Block.Image("https://example.org/a.png", text));
        var source = new Source(text, List.of(text), SampleReplies.LINK, text, text, text);
        return new Reply(
                Outcome.ANSWER,
                Language.EN,
                text,
                List.of(paragraph),
                List.of(new Reply.Quotation(text, blocks, List.of(paragraph), source, text)),
                List.of(new Choice("job:cto", text, "/job cto")));
    }

    /**
     * Returns a reply in which everything that can lead somewhere has the same address.
     *
     * @param address the address
     * @return the reply
     */
    public static Reply leadingTo(String address) {
        List<Block> blocks =
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        new Span("link1", Set.of(), address),
                                        new Span("link2", Set.of(Style.STRONG), address))),
                        new Block.Image(address, "picture1"));
        var source = new Source("guide1", List.of(), address, null, null, null);
        return new Reply(
                Outcome.ANSWER,
                Language.EN,
                "title1",
                blocks,
                List.of(new Reply.Quotation("heading1", blocks, List.of(), source, "section1")),
                List.of());
    }
}
