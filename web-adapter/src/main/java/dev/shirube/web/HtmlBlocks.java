package dev.shirube.web;

import dev.shirube.content.Block;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks as HTML. */
final class HtmlBlocks {

    /** Levels 1 to 3 belong to the page, to the reply and to the quoted section. */
    private static final int TOP_HEADING = 4;

    private static final Pattern FIGURE =
            Pattern.compile("(?=.*\\d)[\\d\\p{Sc}\\p{Pd},.+~〜～−%％万億円年 ]{1,24}");

    private HtmlBlocks() {}

    /** Renders blocks in reading order. */
    static String render(List<Block> blocks) {
        return blocks.stream().map(HtmlBlocks::render).collect(Collectors.joining());
    }

    private static String render(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> "<p>" + HtmlSpans.render(paragraph.spans()) + "</p>";
            case Block.ListBlock list -> list(list);
            case Block.Table table -> table(table);
            case Block.Quote quote -> "<blockquote>" + render(quote.blocks()) + "</blockquote>";
            case Block.Code code ->
                    "<pre tabindex=\"0\"><code>" + Html.escape(code.text()) + "</code></pre>";
            case Block.Image image -> image(image);
        };
    }

    private static String heading(Block.Heading heading) {
        int level = Math.clamp(TOP_HEADING + heading.level() - 1L, TOP_HEADING, 6);
        return "<h%d>%s</h%d>".formatted(level, HtmlSpans.render(heading.spans()), level);
    }

    private static String list(Block.ListBlock list) {
        String items =
                list.items().stream()
                        .map(item -> "<li>" + item(item.blocks()) + "</li>")
                        .collect(Collectors.joining());
        if (!list.ordered()) {
            return "<ul>" + items + "</ul>";
        }
        String start = list.start() == 1 ? "" : " start=\"" + list.start() + "\"";
        return "<ol" + start + ">" + items + "</ol>";
    }

    /** A first paragraph stands right behind the bullet. */
    private static String item(List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
            return HtmlSpans.render(first.spans()) + render(blocks.subList(1, blocks.size()));
        }
        return render(blocks);
    }

    /** A table in a box of its own that scrolls, by keyboard too, and so has a name. */
    private static String table(Block.Table table) {
        String name =
                table.header().stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" | "));
        String label = name.isEmpty() ? "" : " aria-label=\"" + Html.escape(name) + "\"";
        return "<div class=\"scroll\" role=\"group\" tabindex=\"0\""
                + label
                + "><table><thead>"
                + row(table.header(), "th", " scope=\"col\"")
                + "</thead><tbody>"
                + table.rows().stream()
                        .map(cells -> row(cells, "td", ""))
                        .collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private static String row(List<Block.Cell> cells, String tag, String attributes) {
        return cells.stream()
                .map(cell -> cell(cell, tag, attributes))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** An empty cell heads nothing. */
    private static String cell(Block.Cell cell, String tag, String attributes) {
        String html = HtmlSpans.render(cell.spans());
        return html.isBlank()
                ? "<td></td>"
                : "<" + tag + attributes + figure(cell) + ">" + html + "</" + tag + ">";
    }

    /** A range of numbers is not to be broken into two lines. */
    private static String figure(Block.Cell cell) {
        return FIGURE.matcher(cell.text().strip()).matches() ? " class=\"figure\"" : "";
    }

    private static String image(Block.Image image) {
        String alternative = Html.escape(image.alternative());
        if (!Address.isPicture(image.source())) {
            return alternative.isBlank() ? "" : "<p>" + alternative + "</p>";
        }
        return ("<p><img src=\"%s\" alt=\"%s\" loading=\"lazy\" decoding=\"async\""
                        + " referrerpolicy=\"no-referrer\"></p>")
                .formatted(Html.escape(image.source()), alternative);
    }
}
