package dev.shirube.reply;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reply says, in one line. */
final class Gist {

    private static final String BETWEEN = " · ";

    private Gist() {}

    static String of(Reply reply) {
        if (reply.quotes().isEmpty()) {
            return joined(Stream.concat(Stream.of(reply.title()), words(reply.message())));
        }
        return reply.quotes().stream()
                .map(quotation -> quotation(quotation, reply))
                .collect(Collectors.joining(" / "));
    }

    /** What it is about, and then the words that were asked for. */
    private static String quotation(Reply.Quotation quotation, Reply reply) {
        boolean several = reply.quotes().size() > 1;
        String about = several ? quotation.heading() : reply.title();
        List<Block> shown = quotation.answer().isEmpty() ? quotation.context() : quotation.answer();
        return Labels.oneLine(about) + ": " + joined(words(shown));
    }

    private static String joined(Stream<String> words) {
        return words.map(Labels::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private static Stream<String> words(List<Block> blocks) {
        return blocks.stream().flatMap(Gist::words);
    }

    private static Stream<String> words(Block block) {
        return block instanceof Block.Table table && !table.rows().isEmpty()
                ? table.rows().stream().map(row -> row(table.header(), row))
                : PlainText.lines(List.of(block)).stream();
    }

    /** The first cell names the row; the others are named by the header. */
    private static String row(List<Block.Cell> header, List<Block.Cell> row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            String name = i == 0 || i >= header.size() ? "" : header.get(i).text().strip();
            String value = row.get(i).text().strip();
            if (!value.isEmpty()) {
                cells.add(name.isEmpty() ? value : name + " " + value);
            }
        }
        return String.join(BETWEEN, cells);
    }
}
