package dev.shirube.salary;

import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.vocabulary.HeadingCues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the tables of a section that tell pay. */
final class TableRows {

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern IN_ALL =
            Pattern.compile("年収|年俸|総額|合計|総報酬|annual|total|per year", Pattern.CASE_INSENSITIVE);

    private final Guide guide;
    private final Section section;
    private final HeadingCues cues;
    private final PayHeader heading;
    private final boolean aboutPay;

    /** A column in which every figure could be read; a row without a figure has nothing in it. */
    private record Column(int index, String header, List<Optional<Pay>> pay) {

        Stream<Pay> read() {
            return pay.stream().flatMap(Optional::stream);
        }
    }

    TableRows(Guide guide, Section section, HeadingCues cues, PayHeader heading, boolean aboutPay) {
        this.guide = guide;
        this.section = section;
        this.cues = cues;
        this.heading = heading;
        this.aboutPay = aboutPay;
    }

    /** The rows of all tables of the section. */
    List<SalaryRow> read() {
        var rows = new ArrayList<SalaryRow>();
        List<Passage> passages = section.passages();
        for (int i = 0; i < passages.size(); i++) {
            Optional<Block.Table> table =
                    passages.get(i).kind() == Passage.Kind.TABLE
                            ? table(passages.get(i))
                            : Optional.empty();
            if (table.isPresent()) {
                int size = table.get().rows().size();
                rows.addAll(rows(table.get(), passages.subList(i + 1, i + 1 + size)));
            }
        }
        return rows;
    }

    private static Optional<Block.Table> table(Passage passage) {
        return passage.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst();
    }

    private List<SalaryRow> rows(Block.Table table, List<Passage> passages) {
        var rows = new ArrayList<SalaryRow>();
        for (Column column : chosen(table)) {
            for (int i = 0; i < passages.size(); i++) {
                Optional<Pay> pay = column.pay().get(i);
                if (pay.isPresent()) {
                    rows.add(row(table, i, column, pay.get(), passages.get(i)));
                }
            }
        }
        return rows;
    }

    private SalaryRow row(Block.Table table, int row, Column column, Pay pay, Passage passage) {
        List<String> cells = table.rows().get(row).stream().map(TableRows::words).toList();
        int label = column.index() == 0 && cells.size() > 1 ? 1 : 0;
        String level = label == column.index() ? "" : cells.get(label);
        return new SalaryRow(
                guide,
                section,
                passage,
                level,
                cues.years(level).orElse(null),
                pay,
                cells.get(column.index()),
                column.header());
    }

    /** Two columns of the same kind of pay would be read in two ways. */
    private List<Column> chosen(Block.Table table) {
        List<Column> all =
                IntStream.range(0, table.header().size())
                        .mapToObj(i -> column(table, i))
                        .flatMap(Optional::stream)
                        .toList();
        List<Column> inAll =
                all.stream().filter(column -> IN_ALL.matcher(column.header()).find()).toList();
        if (all.size() <= 1 || inAll.size() == 1) {
            return inAll.size() == 1 ? inAll : all;
        }
        long kinds =
                all.stream()
                        .flatMap(Column::read)
                        .map(p -> p.currency() + "/" + p.period())
                        .distinct()
                        .count();
        boolean apart =
                all.stream()
                        .allMatch(column ->
                                column.read()
                                        .allMatch(column.read().findFirst().orElseThrow()::isLike));
        return apart && kinds == all.size() ? all : List.of();
    }

    private Optional<Column> column(Block.Table table, int index) {
        String title = words(table.header().get(index));
        PayHeader header = PayHeader.of(title);
        if (header.other() || !(header.pay() || aboutPay)) {
            return Optional.empty();
        }
        var read = new ArrayList<Optional<Pay>>();
        for (List<Block.Cell> row : table.rows()) {
            String cell = words(row.get(index));
            Optional<Pay> pay = PayReader.read(cell, header, heading);
            if (pay.isEmpty() && DIGIT.matcher(cell).find()) {
                return Optional.empty();
            }
            read.add(pay);
        }
        return read.stream().anyMatch(Optional::isPresent)
                ? Optional.of(new Column(index, title, read))
                : Optional.empty();
    }

    private static String words(Block.Cell cell) {
        return cell.text().replace('\n', ' ').strip();
    }
}
