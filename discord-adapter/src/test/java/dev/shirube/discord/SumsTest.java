package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.chart.RangeChart;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.testkit.HostileReplies;
import dev.shirube.testkit.SampleReplies;
import dev.shirube.testkit.SampleReplies.Sample;
import dev.shirube.testkit.Shown;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sums that JDA does not check hold for every reply, whatever comes together in it: the text of
 * the samples, more choices than there is room for, a chart, pages to turn, a button to delete.
 * {@link Screen#json} checks each message.
 */
class SumsTest {

    private static final String WHOLE = "/section " + "s".repeat(55);
    private static final String WIDE = "職".repeat(75);
    private static final int IN_MENUS = 100;
    private static final byte[] PNG = {1};

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Messages(), chart -> Optional.of(PNG));

    @TestFactory
    Stream<DynamicTest> everyReplyFitsHoweverManyChoicesItHas() {
        return replies()
                .flatMap(sample ->
                        IntStream.of(0, 1, 5, 6, 26, 101, 400)
                                .boxed()
                                .flatMap(count ->
                                        Stream.of("", WHOLE)
                                                .map(whole -> test(sample, count, whole))));
    }

    private DynamicTest test(Sample sample, int choices, String whole) {
        return dynamicTest(
                "%s, %d choices, \"%s\"".formatted(sample.name(), choices, whole),
                () -> check(crowded(sample.reply(), choices, whole)));
    }

    private void check(Reply reply) {
        List<JsonNode> pages = Screen.pages(renderer, reply, reply.whole());
        List<JsonNode> others = Screen.pages(renderer, reply, "something else");

        assertThat(pages).isNotEmpty();
        assertThat(others).isNotEmpty();
        for (JsonNode page : pages) {
            Shown shown = Screen.of(page);
            // What was cut is offered as well.
            long cut =
                    shown.choices().stream()
                            .filter(choice -> choice.command().startsWith("/section "))
                            .filter(choice -> !reply.choices().contains(choice))
                            .count();
            int all = reply.choices().size() + (int) cut;
            assertThat(shown.choices()).hasSize(Math.min(IN_MENUS, all));
            assertThat(shown.text().contains(DiscordMessageKey.MORE_CHOICES.in(reply.language())))
                    .isEqualTo(all > IN_MENUS);
            assertThat(rows(page, 2)).isLessThanOrEqualTo(1);
            assertThat(rows(page, 3)).isEqualTo(menus(all, page));
            assertThat(custom(page)).contains("x");
        }
    }

    /** Counts the rows that hold components of a type: 2 for buttons, 3 for menus. */
    private static long rows(JsonNode page, int type) {
        return Payloads.components(page).stream()
                .filter(component -> component.path("type").asInt() == 1)
                .filter(row -> row.get("components").get(0).path("type").asInt() == type)
                .count();
    }

    /** One menu holds all choices of any reply of the bot's. */
    private static int menus(int choices, JsonNode page) {
        long buttons =
                Payloads.components(page).stream()
                        .filter(component ->
                                component.path("custom_id").asString("").startsWith("a "))
                        .count();
        return buttons > 0 ? 0 : Math.min(4, (choices + 24) / 25);
    }

    @Test
    void whatCannotBeBehindAButtonIsSpeltOutAsLongAsThereIsRoom() {
        Reply base = crowded(quoting(marks()), 400, WHOLE);
        var choices = new ArrayList<Choice>(base.choices());
        for (int i = 0; i < 40; i++) {
            choices.add(new Choice("t" + i, WIDE, "/jobs %d %s".formatted(i, WIDE + WIDE)));
        }
        Reply reply = with(base, choices, WHOLE);

        for (JsonNode page : Screen.pages(renderer, reply, WHOLE)) {
            assertThat(Screen.of(page).text()).contains("/jobs 0 " + WIDE, "選択肢はほかにもあります");
        }
    }

    private static List<String> custom(JsonNode page) {
        return Payloads.components(page).stream()
                .map(component -> component.path("custom_id").asString(""))
                .toList();
    }

    private static Reply crowded(Reply reply, int choices, String whole) {
        List<Choice> many =
                IntStream.range(0, choices)
                        .mapToObj(i -> new Choice("c" + i, WIDE, "/job j" + i))
                        .toList();
        return with(reply, many, whole);
    }

    private static Reply with(Reply reply, List<Choice> choices, String whole) {
        return new Reply(
                reply.outcome(),
                reply.language(),
                reply.title(),
                reply.message(),
                reply.quotes(),
                choices,
                whole,
                Reply.ROW);
    }

    private static Stream<Sample> replies() {
        return Stream.of(
                        SampleReplies.awkward().stream(),
                        SampleReplies.lengthy().stream(),
                        SampleReplies.empty().stream(),
                        HostileReplies.texts().stream()
                                .map(text -> new Sample(text, HostileReplies.with(text))),
                        Stream.of(
                                new Sample("ten charts", charts(10)),
                                new Sample("forty charts", charts(40)),
                                new Sample("a gallery", quoting(pictures(60))),
                                new Sample("many lines of small print", withCaveat()),
                                new Sample("nothing but marks", quoting(marks())),
                                new Sample("long links", quoting(links("x"))),
                                new Sample("wide links", quoting(links("語")))))
                .flatMap(stream -> stream);
    }

    private static Reply quoting(List<Block> blocks) {
        return SampleReplies.quoting(blocks);
    }

    /** Each with its own heading, picture, line across and source. */
    private static Reply charts(int count) {
        Reply base = quoting(List.of());
        List<Reply.Quotation> quotes =
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new Reply.Quotation(
                                        "見".repeat(90) + i,
                                        List.of(salaries(), pictures(1).getFirst()),
                                        pictures(2),
                                        base.quotes().getFirst().source(),
                                        "section" + i))
                        .toList();
        return new Reply(
                base.outcome(), base.language(), base.title(), List.of(), quotes, List.of());
    }

    private static Block salaries() {
        var table =
                new Block.Table(
                        List.of(cell("経験年数"), cell("年収範囲 (万円)")),
                        List.of(
                                List.of(cell("ジュニア (0-3年)"), cell("400 - 600")),
                                List.of(cell("シニア (7年以上)"), cell("900 - 1,400"))));
        assertThat(RangeChart.of(table)).isPresent();
        return table;
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(Span.plain(text)));
    }

    private static List<Block> pictures(int count) {
        return IntStream.range(0, count)
                .<Block>mapToObj(i -> new Block.Image("https://example.org/" + i + ".png", "図" + i))
                .toList();
    }

    private static Reply withCaveat() {
        Reply base = quoting(List.of());
        String lines = "※\n".repeat(1_400);
        var source =
                new Source("題".repeat(3_000), List.of("道"), SampleReplies.LINK, null, lines, null);
        var quotation = new Reply.Quotation("見出し", marks(), List.of(), source, "section1");
        return new Reply(
                base.outcome(),
                base.language(),
                "題".repeat(1_449),
                List.of(),
                List.of(quotation, quotation),
                List.of());
    }

    private static List<Block> marks() {
        return List.of(
                new Block.Paragraph(List.of(Span.strong("*_~`".repeat(1_000)))),
                new Block.Code("java", "`".repeat(3_000)),
                new Block.Quote(List.of(Block.Paragraph.of("\n>".repeat(2_000)))));
    }

    /** The text is short, its addresses are not. */
    private static List<Block> links(String letter) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 20; i++) {
            String address = "https://example.org/" + letter.repeat(1_500) + i;
            spans.add(new Span("a" + i, Set.of(), address));
        }
        return List.of(
                new Block.Paragraph(spans),
                new Block.Image("https://example.org/" + letter.repeat(3_000), "図"));
    }
}
