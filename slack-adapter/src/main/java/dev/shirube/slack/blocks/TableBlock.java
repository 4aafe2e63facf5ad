package dev.shirube.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;

import dev.shirube.content.Block;
import dev.shirube.slack.api.SlackLimits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A block of the type {@code table}, which the SDK does not know. The components are serialised by
 * their names.
 *
 * @param type {@code table}
 * @param columnSettings how each column is set
 * @param rows the cells, the header first
 */
public record TableBlock(String type, List<Column> columnSettings, List<List<Object>> rows)
        implements LayoutBlock {

    private static final Pattern FIGURE =
            Pattern.compile("(?=.*\\d)[\\d\\p{Sc}\\p{Pd},.+~〜～−%％万億円年 ]{1,24}");

    /** Slack takes no empty cell. */
    private static final String EMPTY = "–";

    /** How a column is set. */
    public record Column(boolean isWrapped, String align) {}

    /** A cell without formatting. */
    public record RawText(String type, String text) {}

    /** Returns whether a table can be one of Slack's. */
    public static boolean takes(Block.Table table) {
        return !table.header().isEmpty()
                && table.header().size() <= SlackLimits.COLUMNS
                && !table.rows().isEmpty()
                && table.rows().size() <= SlackLimits.ROWS
                && table.rows().stream().flatMap(List::stream).anyMatch(c -> !c.text().isBlank());
    }

    public static TableBlock of(Block.Table table) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(table.header().stream().map(cell -> cell(RichSpans.bold(cell.spans()))).toList());
        for (List<Block.Cell> row : table.rows()) {
            rows.add(row.stream().map(cell -> cell(RichSpans.of(cell.spans()))).toList());
        }
        List<Column> columns =
                IntStream.range(0, table.header().size())
                        .mapToObj(i -> new Column(true, isFigures(table, i) ? "right" : "left"))
                        .toList();
        return new TableBlock("table", columns, List.copyOf(rows));
    }

    private static boolean isFigures(Block.Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column).text().strip())
                .filter(text -> !text.isEmpty())
                .allMatch(text -> FIGURE.matcher(text).matches());
    }

    private static Object cell(List<RichTextElement> text) {
        if (text.isEmpty()) {
            return new RawText("raw_text", EMPTY);
        }
        if (text.size() == 1 && text.getFirst() instanceof RichRun run && run.isPlain()) {
            return new RawText("raw_text", run.text());
        }
        return RichTextBlock.builder()
                .elements(
                        List.of(
                                RichTextSectionElement.builder()
                                        .elements(RichRun.joined(text))
                                        .build()))
                .build();
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    @SuppressWarnings("NullAway") // Slack makes an id of its own.
    public @Nullable String getBlockId() {
        return null;
    }
}
