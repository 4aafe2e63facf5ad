package dev.shirube.discord.text;

import dev.shirube.adapter.TableAsList;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A row of a salary table: who it is about and what that one earns on one line, the figure standing
 * out, and all else on a second one.
 *
 * @param header the names of the columns
 * @param cells the cells
 * @param figure the column of the figure
 */
record FigureRow(List<Block.Cell> header, List<Block.Cell> cells, int figure) {

    static final String BETWEEN = " · ";

    private static final Pattern MONEY =
            Pattern.compile(
                    "(?iu)年収|月収|収入|給与|給料|報酬|賃金|時給|円|[$¥€£]|salar|\\bpay\\b|wage|income|earning"
                            + "|compensation|\\b(?:usd|jpy|eur)\\b");

    /** A sum is short; what is longer only speaks of sums. */
    private static final int LONGEST_FIGURE = 40;

    /** What is longer is told on a line of its own. */
    private static final int LONGEST_NAME = 40;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern UNIT =
            Pattern.compile("[(（]\\s*(?<unit>[^()（）]*(?:円|ドル|ユーロ|USD|JPY|EUR|[$¥€£])[^()（）]*)[)）]");

    /** Returns the column of a row in which the figure stands, where there is one. */
    static OptionalInt column(List<Block.Cell> header, List<Block.Cell> cells) {
        return IntStream.range(0, Math.min(header.size(), cells.size()))
                .filter(i -> cells.size() > 1)
                .filter(i -> MONEY.matcher(plain(header.get(i))).find())
                .filter(i -> isFigure(plain(cells.get(i))))
                .findFirst();
    }

    private static boolean isFigure(String text) {
        return text.length() <= LONGEST_FIGURE && DIGIT.matcher(text).find();
    }

    private static String plain(Block.Cell cell) {
        return Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
    }

    /** Returns the lines, each as spans. */
    List<List<Span>> lines() {
        int names = names();
        var first = new ArrayList<Span>(joined(figure == 0 ? 1 : 0, names));
        if (!first.isEmpty()) {
            first.add(Span.plain(": "));
        }
        TableAsList.oneLine(cells.get(figure)).forEach(span -> first.add(span.with(Style.STRONG)));
        String unit = unit();
        if (!unit.isEmpty()) {
            first.add(Span.plain(" " + unit));
        }
        List<Span> second = joined(names, cells.size());
        return second.isEmpty() ? List.of(first) : List.of(first, second);
    }

    /**
     * What stands before the figure says whom it is about, a job and a level for instance, as long
     * as it is short; else its first column does.
     *
     * @return the column behind these
     */
    private int names() {
        if (figure == 0) {
            return 2;
        }
        int length = cells.subList(0, figure).stream().mapToInt(cell -> cell.text().length()).sum();
        return length <= LONGEST_NAME ? figure : 1;
    }

    private List<Span> joined(int from, int to) {
        var line = new ArrayList<Span>();
        for (int i = from; i < to; i++) {
            if (i != figure && !cells.get(i).text().isBlank()) {
                if (!line.isEmpty()) {
                    line.add(Span.plain(BETWEEN));
                }
                line.addAll(TableAsList.oneLine(cells.get(i)));
            }
        }
        return line;
    }

    /** The name of the column may say in what the figure is, which then is not far away. */
    private String unit() {
        Matcher unit = UNIT.matcher(header.get(figure).text());
        if (!unit.find()) {
            return "";
        }
        String words = unit.group("unit").strip();
        return cells.get(figure).text().contains(words) ? "" : words;
    }
}
