package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.reply.Reply;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of tables, and how they are to be found in what is shown. */
final class Rows {

    private Rows() {}

    /** Fails if the words of two rows of one table are mixed up. */
    static void assertTogether(Reply reply, String text) {
        reply.quotes().stream()
                .flatMap(quotation -> tables(quotation.answer()))
                .forEach(table -> assertTogether(table, text));
    }

    /** Every row lies between the one before it and the one behind it. */
    private static void assertTogether(Block.Table table, String text) {
        int end = -1;
        for (List<Block.Cell> row : table.rows()) {
            List<Integer> places =
                    row.stream()
                            .flatMap(cell -> Words.of(cell.text()).stream())
                            .map(text::indexOf)
                            .toList();
            if (!places.isEmpty()) {
                assertThat(places).as("places of the words of %s", row).allMatch(above(end));
                end = places.stream().mapToInt(Integer::intValue).max().orElse(end);
            }
        }
    }

    private static Predicate<Integer> above(int end) {
        return place -> place > end;
    }

    private static Stream<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(Rows::tables);
    }

    private static Stream<Block.Table> tables(Block block) {
        return switch (block) {
            case Block.Table table -> Stream.of(table);
            case Block.Quote quote -> tables(quote.blocks());
            case Block.ListBlock list ->
                    list.items().stream().flatMap(item -> tables(item.blocks()));
            case Block.Heading ignored -> Stream.empty();
            case Block.Paragraph ignored -> Stream.empty();
            case Block.Code ignored -> Stream.empty();
            case Block.Image ignored -> Stream.empty();
        };
    }
}
