package dev.shirube.chart;

import dev.shirube.content.Block;
import dev.shirube.text.DisplayWidth;
import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ranges of a salary table, one bar each, on a scale that begins at zero. Immutable.
 *
 * @param title the header of the column with the ranges, as written
 * @param rows the rows in the order of the table, at least two
 */
public record RangeChart(String title, List<Row> rows) implements Drawing {

    private static final MessageBundle WORDS = MessageBundle.beside(RangeChart.class);
    private static final int FEWEST = 2;

    /** More bars are no picture any more but the table once again. */
    private static final int MOST = 12;

    /** Five jobs with three levels each. */
    private static final int MOST_OF_SEVERAL = 15;

    /** How much room an arrow at the end takes, as a part of the scale. */
    private static final double ARROW = 0.06;

    private static final Pattern MONEY =
            Pattern.compile(
                    "年収|月収|収入|給与|給料|報酬|賃金|時給|円|[$¥€£]|salar|\\bpay\\b|wage|income|earning"
                            + "|compensation|\\busd\\b|\\bjpy\\b|\\beur\\b");

    private static final Pattern NOTE_MARK =
            Pattern.compile("(?:\\[\\d{1,3}\\]|[※*＊†]\\d{1,3})+\\s*$");

    /** Copies the rows. */
    public RangeChart {
        rows = List.copyOf(rows);
    }

    /**
     * A bar.
     *
     * @param label what it is about, as written
     * @param text the range, as written
     * @param start where the bar begins, 0 (left) to 1 (right)
     * @param end where it ends, at least {@code start}; the same for a single figure
     * @param open whether the range goes on above its upper end
     * @param asked whether it is the row that was asked about, among others that were not
     */
    public record Row(
            String label, String text, double start, double end, boolean open, boolean asked) {

        /**
         * Makes a bar that was not asked about more than the others.
         *
         * @param label what it is about
         * @param text the range
         * @param start where the bar begins
         * @param end where it ends
         * @param open whether the range goes on
         */
        public Row(String label, String text, double start, double end, boolean open) {
            this(label, text, start, end, open, false);
        }
    }

    /** A row of the table that could be read. */
    private record Read(String label, String text, Figure figure) {}

    /**
     * Makes a chart of a table.
     *
     * @param table any table
     * @return the chart; nothing where the table has no column in which every cell is a sum of
     *     money or a range of it, all in the same unit, or has fewer than two rows
     */
    public static Optional<RangeChart> of(Block.Table table) {
        int columns = table.header().size();
        if (columns < 2 || table.rows().size() < FEWEST || table.rows().size() > MOST) {
            return Optional.empty();
        }
        return IntStream.range(0, columns)
                .mapToObj(column -> of(table, column))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * A range of money to be drawn beside others.
     *
     * @param label what it is about
     * @param text the range, as written
     * @param low the lower end, at least 0
     * @param high the upper end, more than 0, in the same unit as those of the others
     * @param open whether it goes on above
     */
    public record Range(String label, String text, double low, double high, boolean open) {}

    /**
     * Makes a chart of ranges that need not stand in one table.
     *
     * @param title what they are
     * @param ranges the ranges, all in the same unit
     * @return the chart, or nothing for fewer than two ranges or more than fit on a phone
     */
    public static Optional<RangeChart> of(String title, List<Range> ranges) {
        if (ranges.size() < FEWEST || ranges.size() > MOST_OF_SEVERAL) {
            return Optional.empty();
        }
        return Optional.of(new RangeChart(title, scaled(ranges)));
    }

    private static List<Row> scaled(List<Range> ranges) {
        double highest = ranges.stream().mapToDouble(Range::high).max().orElse(0);
        boolean arrow = ranges.stream().anyMatch(r -> r.open() && r.high() == highest);
        double scale = highest / (arrow ? 1 - ARROW : 1);
        return ranges.stream()
                .map(r -> new Row(r.label(), r.text(), r.low() / scale, r.high() / scale, r.open()))
                .toList();
    }

    private static Optional<RangeChart> of(Block.Table table, int column) {
        var read = new ArrayList<Read>();
        for (List<Block.Cell> row : table.rows()) {
            String text = words(row.get(column));
            Optional<Figure> figure = Figure.read(text);
            if (figure.isEmpty() || !figure.get().isInTheUnitOf(first(read, figure.get()))) {
                return Optional.empty();
            }
            read.add(new Read(words(row.get(column == 0 ? 1 : 0)), text, figure.get()));
        }
        String title = words(table.header().get(column));
        boolean money = isMoney(title) || read.getFirst().figure().money();
        boolean any = read.stream().anyMatch(r -> r.figure().high() > 0);
        return money && any ? Optional.of(new RangeChart(title, rows(read))) : Optional.empty();
    }

    /**
     * The text of a cell on one line, without the marks of notes, which no picture has below it.
     */
    private static String words(Block.Cell cell) {
        return NOTE_MARK.matcher(cell.text().replace('\n', ' ')).replaceAll("").strip();
    }

    private static Figure first(List<Read> read, Figure otherwise) {
        return read.isEmpty() ? otherwise : read.getFirst().figure();
    }

    private static List<Row> rows(List<Read> read) {
        return scaled(
                read.stream()
                        .map(r ->
                                new Range(
                                        r.label(),
                                        r.text(),
                                        r.figure().low(),
                                        r.figure().high(),
                                        r.figure().open()))
                        .toList());
    }

    private static boolean isMoney(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MONEY.matcher(text).find();
    }

    /**
     * Marks the rows that were asked about.
     *
     * @param asked their indexes; any that are not in the chart are passed over
     * @return the chart with these rows set off from the others
     */
    public RangeChart marking(Set<Integer> asked) {
        return new RangeChart(
                title,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> {
                            Row row = rows.get(i);
                            return new Row(
                                    row.label,
                                    row.text,
                                    row.start,
                                    row.end,
                                    row.open,
                                    asked.contains(i));
                        })
                        .toList());
    }

    /**
     * Tells whether some rows are set off from others.
     *
     * @return whether one was asked about
     */
    public boolean isMarked() {
        return rows.stream().anyMatch(Row::asked);
    }

    /**
     * Shortens the words visibly where they are too long for a picture. Ranges stay as they are.
     *
     * @param columns how many Latin letters, or half as many Japanese ones, stand on a line
     * @return the chart with a title that fits on a line, and labels that fit beside their ranges
     */
    public RangeChart fitting(int columns) {
        return new RangeChart(
                DisplayWidth.cut(title, columns),
                rows.stream()
                        .map(row -> {
                            int room = columns - DisplayWidth.of(row.text) - 2;
                            String label = DisplayWidth.cut(row.label, room);
                            return new Row(
                                    label, row.text, row.start, row.end, row.open, row.asked);
                        })
                        .toList());
    }

    @Override
    public String alternative(Language language) {
        String each =
                rows.stream()
                        .map(row ->
                                WORDS.text(
                                        language,
                                        row.asked() ? "asked" : "row",
                                        row.label(),
                                        row.text()))
                        .collect(Collectors.joining(WORDS.text(language, "between")));
        return WORDS.text(language, "chart", title, each);
    }

    @Override
    public Optional<byte[]> png() {
        return ChartImage.draw(this);
    }
}
