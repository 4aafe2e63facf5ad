package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ReplyLayout.Part;
import dev.shirube.answer.Outcome;
import dev.shirube.chart.RangeChart;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReplyLayoutTest {

    private static final Source SOURCE =
            new Source("guide", List.of("年収"), "https://example.org", "2024", "※推定値です", "2024");

    private static final RangeChart CHART =
            new RangeChart(
                    "年収",
                    List.of(
                            new RangeChart.Row("若手", "1", 0, 0.5, false),
                            new RangeChart.Row("熟練", "2", 0.5, 1, false)));

    private static List<Block> blocks(String text) {
        return List.of(Block.Paragraph.of(text));
    }

    private static Reply.Quotation quotation(List<Block> answer, List<Block> context) {
        return new Reply.Quotation("heading", answer, context, SOURCE, "s", null, CHART);
    }

    private static List<Class<?>> kinds(List<Block> message, Reply.Quotation... quotes) {
        var reply =
                new Reply(
                        Outcome.ANSWER, Language.JA, "title", message, List.of(quotes), List.of());
        return ReplyLayout.of(reply, new Messages()).parts().stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    @Test
    void theAnswerComesFirstAndTheSourceLast() {
        assertThat(kinds(List.of(), quotation(blocks("a"), blocks("b"))))
                .containsExactly(
                        Part.Title.class,
                        Part.Heading.class,
                        Part.Answer.class,
                        Part.Chart.class,
                        Part.Context.class,
                        Part.Caveat.class,
                        Part.Cited.class);
    }

    @Test
    void aChartStandsBelowWhatIsQuotedWhereThatIsAll() {
        assertThat(kinds(List.of(), quotation(List.of(), blocks("b"))))
                .containsSubsequence(Part.Context.class, Part.Chart.class);
    }

    @Test
    void aChartOfWhatTheBotHasPutSideBySideStandsBelowThatAndNotInAQuotation() {
        var table =
                new Block.Table(
                        List.of(new Block.Cell(List.of(Span.plain("職種")))),
                        List.of(List.of(new Block.Cell(List.of(Span.plain("潮仲買人"))))));
        List<Class<?>> kinds = kinds(List.of(table), quotation(blocks("a"), List.of()));

        assertThat(kinds)
                .containsSubsequence(Part.Message.class, Part.Chart.class, Part.Heading.class)
                .containsOnlyOnce(Part.Chart.class);
    }

    @Test
    void aRuleStandsBetweenTwo() {
        Reply.Quotation quotation = quotation(blocks("a"), List.of());

        assertThat(kinds(blocks("m"), quotation, quotation))
                .filteredOn(Part.Rule.class::equals)
                .hasSize(2);
        assertThat(kinds(List.of(), quotation, quotation))
                .filteredOn(Part.Rule.class::equals)
                .hasSize(1);
    }

    @Test
    void theSourceIsOneLineInWhichTheGuideIsTheLink() {
        List<Span> line = new Part.Cited("出典", SOURCE).spans();

        assertThat(Span.text(line)).isEqualTo("出典: guide › 年収 (2024)");
        assertThat(line).filteredOn(span -> span.link() != null).hasSize(1);
    }
}
