package dev.shirube.salary;

import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.YearRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the tables of a section that tell pay. */
final class TableRows {

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern REMARK = Pattern.compile("[(（][^)）]*[)）]");

    /** A part or a bound of what the same people are paid. */
    private static final Pattern PART =
            Pattern.compile(
                    "最低|最高|最小|最大|下限|上限|平均|中央|以上|以下|前年|昨年|今年|改定|基本|固定|変動|残業|手取り(?!前)|[0-9%％]|\\b(?:min|max|low(?:er)?|high(?:er)?|avg|average|median|mean|mid|percentile|base|bonus|variable|before|after|net)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ALL =
            Pattern.compile("年収|年俸|総額|合計|総報酬|annual|total|per year", Pattern.CASE_INSENSITIVE);

    /** What a column is called that tells after how long. */
    private static final Pattern YEARS =
            Pattern.compile(
                    "年数|年目|経験|勤続|在籍|キャリア|\\byears?\\b|experience|\\btime in\\b",
                    Pattern.CASE_INSENSITIVE);

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

        PayPeriod period() {
            return read().findFirst().orElseThrow().period();
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
        List<Column> columns = chosen(table);
        if (columns.isEmpty() && table.header().size() == 2) {
            return facts(table, passages);
        }
        for (Column column : columns) {
            for (int i = 0; i < passages.size(); i++) {
                Optional<Pay> pay = column.pay().get(i);
                if (pay.isPresent()) {
                    rows.add(row(table, i, column, pay.get(), passages.get(i)));
                }
            }
        }
        return rows;
    }

    /** Of a table of facts the rows that name pay: 「初任給 | 月19万〜21万円」. */
    private List<SalaryRow> facts(Block.Table table, List<Passage> passages) {
        var rows = new ArrayList<SalaryRow>();
        for (int i = 0; i < passages.size(); i++) {
            String name = words(table.rows().get(i).getFirst());
            PayHeader header = PayHeader.of(name);
            if (header.pay()) {
                String written = words(table.rows().get(i).getLast());
                Passage passage = passages.get(i);
                PayReader.read(written, header, heading)
                        .map(pay ->
                                new SalaryRow(
                                        guide,
                                        section,
                                        passage,
                                        name,
                                        cues.years(name).orElse(null),
                                        pay,
                                        written,
                                        ""))
                        .ifPresent(rows::add);
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
                years(table, cells, column)
                        .or(() -> cues.years(level))
                        .or(() -> cues.years(column.header()))
                        .orElse(null),
                pay,
                cells.get(column.index()),
                column.header());
    }

    /** The years that a row has a cell for: 「4〜8年目」 of a column 「年数の目安」, "0–2" of one of years. */
    private Optional<YearRange> years(Block.Table table, List<String> cells, Column column) {
        return IntStream.range(0, cells.size())
                .filter(i -> i != column.index())
                .filter(i -> YEARS.matcher(words(table.header().get(i))).find())
                .mapToObj(cells::get)
                .filter(cell -> DIGIT.matcher(cell).find())
                .map(cell -> cell.contains("年") || cell.contains("y") ? cell : cell + "年")
                .flatMap(cell -> cues.years(cell).stream())
                .findFirst();
    }

    /**
     * The pay in all, and what is paid for another time; else columns of different kinds, or of
     * people whom their headers tell apart. All else could be read in two ways.
     */
    private List<Column> chosen(Block.Table table) {
        List<Column> all = columns(table, aboutPay);
        if (all.isEmpty() && !aboutPay && isOfMonthAndYear(columns(table, true))) {
            all = columns(table, true);
        }
        List<Column> inAll =
                all.stream().filter(column -> IN_ALL.matcher(column.header()).find()).toList();
        if (all.size() <= 1 || inAll.size() == 1) {
            return inAll.size() == 1 ? withOtherPeriods(inAll.getFirst(), all) : all;
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
        return apart && (kinds == all.size() || areOfPeople(all)) ? all : List.of();
    }

    private List<Column> columns(Block.Table table, boolean ofPay) {
        return IntStream.range(0, table.header().size())
                .mapToObj(i -> column(table, i, ofPay))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Column> withOtherPeriods(Column inAll, List<Column> all) {
        List<Column> others =
                all.stream()
                        .filter(column ->
                                !PART.matcher(column.header()).find()
                                        && column.read()
                                                .noneMatch(pay -> pay.period() == inAll.period()))
                        .toList();
        return others.size() == 1 ? List.of(others.getFirst(), inAll) : List.of(inAll);
    }

    /**
     * 「国内」 and 「外資（基本給）」 are of different people, and so are "Salary (London)" and "Salary
     * (elsewhere)", and 「1〜3年目」 and 「4年目〜」; 「下限」 and 「上限」 are of the same.
     */
    private boolean areOfPeople(List<Column> columns) {
        List<String> headers =
                columns.stream()
                        .map(c -> REMARK.matcher(c.header()).replaceAll("").strip())
                        .toList();
        return areApart(headers)
                || areApart(columns.stream().map(Column::header).toList())
                || columns.stream().allMatch(c -> cues.years(c.header()).isPresent());
    }

    private static boolean areApart(List<String> headers) {
        return headers.stream().distinct().count() == headers.size()
                && headers.stream().noneMatch(h -> h.isEmpty() || PART.matcher(h).find());
    }

    /** What is told for the month and for the year, a bonus between them, is what people earn. */
    private static boolean isOfMonthAndYear(List<Column> columns) {
        if (columns.size() != 2
                || columns.get(0).period() != PayPeriod.MONTH
                || columns.get(1).period() != PayPeriod.YEAR) {
            return false;
        }
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < columns.get(0).pay().size(); i++) {
            Optional<Pay> month = columns.get(0).pay().get(i);
            Optional<Pay> year = columns.get(1).pay().get(i);
            if (month.isPresent() && year.isPresent()) {
                ratios.add(year.get().high() / month.get().high());
            }
        }
        return ratios.size() > 1
                && ratios.stream().allMatch(r -> r >= 11.5 && r <= 19)
                && ratios.stream().anyMatch(r -> r > 12.5);
    }

    private Optional<Column> column(Block.Table table, int index, boolean ofPay) {
        String title = words(table.header().get(index));
        PayHeader header = PayHeader.of(title);
        if (header.other() || !(header.pay() || ofPay)) {
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
