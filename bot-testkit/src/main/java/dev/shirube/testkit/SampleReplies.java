package dev.shirube.testkit;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Replies that are hard to show. The same ones on each call. */
public final class SampleReplies {

    /** The address of every link in the samples. */
    public static final String LINK = "https://example.org/guides/cto?a=1&b=2#section";

    private SampleReplies() {}

    /**
     * A reply that is hard to show.
     *
     * @param name what is hard about it
     * @param reply the reply; no two words in it are the same, so that a lost one is noticed
     */
    public record Sample(String name, Reply reply) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Returns replies that a guide could lead to, of moderate length.
     *
     * @return the replies
     */
    public static List<Sample> awkward() {
        return List.of(
                new Sample("formatted text", quoting(List.of(styled()))),
                new Sample("headings", quoting(headings())),
                new Sample("nested lists", quoting(List.of(nested(new Numbered("n"), 7)))),
                new Sample("numbered list", quoting(List.of(numbered()))),
                new Sample("table", quoting(List.of(SampleTables.table("t", 3, 4)))),
                new Sample("wide table", quoting(List.of(SampleTables.table("w", 11, 4)))),
                new Sample("table without rows", quoting(List.of(SampleTables.withoutRows()))),
                new Sample("table with empty cells", quoting(List.of(SampleTables.withGaps()))),
                new Sample("quotes", quoting(List.of(quote()))),
                new Sample("code", quoting(List.of(code()))),
                new Sample("picture", quoting(List.of(picture()))),
                new Sample("two quotations", twoQuotations()),
                new Sample("no text around the answer", withoutContext()),
                new Sample("own words and choices", ownWords()),
                new Sample("more choices than a platform has buttons", choices(40)));
    }

    /**
     * Returns replies longer than a platform takes in one piece. They may be cut, but only where a
     * person sees it.
     *
     * @return the replies
     */
    public static List<Sample> lengthy() {
        var paragraphs = new Numbered("p");
        List<Block> text =
                IntStream.range(0, 60)
                        .mapToObj(i -> (Block) new Block.Paragraph(List.of(paragraphs.sentence())))
                        .toList();
        var sentence = new StringBuilder();
        var words = new Numbered("s");
        IntStream.range(0, 900).forEach(i -> sentence.append(words.next()).append(" "));
        return List.of(
                new Sample("many paragraphs", quoting(text)),
                new Sample("one long paragraph", quoting(paragraph(sentence.toString()))),
                new Sample("long table", quoting(List.of(SampleTables.table("l", 3, 90)))),
                new Sample("unbroken word", quoting(paragraph("𠮷が👩‍💻か\u3099é".repeat(900)))),
                new Sample("unbroken title", titled("👨‍👩‍👧‍👦".repeat(120))));
    }

    /**
     * Returns replies without anything in some place or in all of them.
     *
     * @return the replies
     */
    public static List<Sample> empty() {
        var blank = new Source("guide1", List.of(), null, null, null, null);
        var nothing = List.<Block>of();
        List<Block> hollow =
                List.of(
                        new Block.Paragraph(List.of()),
                        new Block.Heading(2, List.of(Span.plain(""))),
                        new Block.ListBlock(false, 0, List.of(new Block.Item(List.of()))),
                        new Block.Table(List.of(), List.of()),
                        new Block.Table(
                                List.of(new Block.Cell(List.of())),
                                List.of(List.of(new Block.Cell(List.of())))),
                        new Block.Quote(List.of()),
                        new Block.Code(null, ""),
                        new Block.Image("", ""));
        return List.of(
                new Sample("nothing at all", reply("", List.of(), List.of(), List.of())),
                new Sample("empty blocks", quoting(hollow)),
                new Sample(
                        "empty quotation",
                        reply(
                                "title1",
                                List.of(),
                                List.of(new Reply.Quotation("", nothing, nothing, blank, "")),
                                List.of())));
    }

    /**
     * Wraps blocks into a reply that quotes them.
     *
     * @param answer the blocks
     * @return a reply with title, heading, context, source and a choice
     */
    public static Reply quoting(List<Block> answer) {
        return reply(
                "title1 title2",
                List.of(),
                List.of(quotation("q", answer, paragraph("context1 context2"))),
                List.of(new Choice("salary:cto", "choice1 choice2", "/salary cto")));
    }

    /**
     * Returns what the bot posts without having been asked: a report of a week, whose words would
     * call people if they were not words.
     *
     * @return the reply
     */
    public static Reply report() {
        return new Reply(
                Outcome.HELP,
                Language.JA,
                "11/16〜11/22の週",
                paragraph("質問 <!channel> 12件"),
                List.of(),
                List.of());
    }

    private static Reply twoQuotations() {
        return reply(
                "title1",
                paragraph("message1"),
                List.of(
                        quotation("q", paragraph("answer1"), paragraph("context1")),
                        quotation("r", paragraph("answer2"), paragraph("context2"))),
                List.of());
    }

    private static Reply withoutContext() {
        var source = new Source("guide1 guide2", List.of(), null, null, null, null);
        var quotation =
                new Reply.Quotation(
                        "heading1", paragraph("answer1"), List.of(), source, "section1");
        return reply("", List.of(), List.of(quotation), List.of());
    }

    private static Reply ownWords() {
        var choices =
                List.of(
                        new Choice("job:cto", "choice1", "/job cto"),
                        new Choice("section:x", "選択肢2 <b> & *", "/section cto.1-2_3~4"),
                        new Choice("jobs:" + "f".repeat(59), "…".repeat(75), "/jobs 💰 開発"));
        return new Reply(
                Outcome.CLARIFY,
                Language.EN,
                "",
                paragraph("message1 message2"),
                List.of(),
                choices);
    }

    private static Reply titled(String title) {
        return reply(title, paragraph("message1"), List.of(), List.of());
    }

    private static Reply choices(int count) {
        List<Choice> choices =
                IntStream.range(0, count)
                        .mapToObj(i -> new Choice("job:j" + i, "choice" + i, "/job j" + i))
                        .toList();
        return reply("title1", paragraph("message1"), List.of(), choices);
    }

    private static Reply reply(
            String title,
            List<Block> message,
            List<Reply.Quotation> quotations,
            List<Choice> choices) {
        return new Reply(Outcome.ANSWER, Language.JA, title, message, quotations, choices);
    }

    private static Reply.Quotation quotation(
            String prefix, List<Block> answer, List<Block> context) {
        var source =
                new Source(
                        prefix + "guide1 " + prefix + "guide2",
                        List.of(prefix + "path1", prefix + "path2"),
                        LINK,
                        prefix + "2024-01-02",
                        "※" + prefix + "caveat1\n" + prefix + "caveat2",
                        prefix + "2024-01-02");
        return new Reply.Quotation(
                prefix + "heading1", answer, context, source, prefix + "section1");
    }

    private static List<Block> paragraph(String text) {
        return List.of(Block.Paragraph.of(text));
    }

    private static Block styled() {
        var spans = new ArrayList<Span>();
        var words = new Numbered("f");
        for (Style style : Style.values()) {
            spans.add(new Span(words.next(), Set.of(style), null));
            spans.add(Span.plain(" "));
        }
        spans.add(new Span(words.next(), Set.of(Style.values()), LINK));
        spans.add(new Span("\n" + words.next(), Set.of(), null));
        return new Block.Paragraph(spans);
    }

    private static List<Block> headings() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(i -> (Block) new Block.Heading(i, List.of(Span.strong("h" + i))))
                .toList();
    }

    private static Block numbered() {
        var words = new Numbered("i");
        var items = new ArrayList<Block.Item>();
        for (int i = 0; i < 5; i++) {
            items.add(new Block.Item(List.of(words.paragraph(), words.paragraph())));
        }
        return new Block.ListBlock(true, 98, items);
    }

    private static Block nested(Numbered words, int depth) {
        var blocks = new ArrayList<Block>(List.of(words.paragraph()));
        if (depth > 0) {
            blocks.add(nested(words, depth - 1));
        }
        var last = new Block.Item(List.of(words.paragraph()));
        return new Block.ListBlock(depth % 2 == 0, 1, List.of(new Block.Item(blocks), last));
    }

    private static Block quote() {
        var words = new Numbered("b");
        var inner = new Block.Quote(List.of(words.paragraph(), SampleTables.table("bt", 2, 2)));
        return new Block.Quote(List.of(words.paragraph(), inner, nested(words, 2)));
    }

    private static Block code() {
        return new Block.Code("java", "c1 {\n\tc2 ``` c3\n}\n");
    }

    private static Block picture() {
        return new Block.Image("https://example.org/a.png?x=1&y=2", "alternative1 alternative2");
    }
}
