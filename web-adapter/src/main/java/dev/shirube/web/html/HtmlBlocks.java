package dev.shirube.web.html;

import dev.shirube.adapter.WebAddress;
import dev.shirube.content.Block;
import dev.shirube.reply.render.NarrowTable;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks as HTML. */
public final class HtmlBlocks {

    /** Levels 1 to 3 belong to the page, to the reply and to the quoted section. */
    private static final int TOP_HEADING = 4;

    /** The style sheet does not tell tables with more columns apart. */
    private static final int WIDE = 7;

    private HtmlBlocks() {}

    /** Renders blocks in reading order. */
    public static String render(List<Block> blocks) {
        return blocks.stream().map(HtmlBlocks::render).collect(Collectors.joining());
    }

    private static String render(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> "<p>" + Html.spans(paragraph.spans()) + "</p>";
            case Block.ListBlock list -> list(list);
            case Block.Table table -> table(table);
            case Block.Quote quote -> "<blockquote>" + render(quote.blocks()) + "</blockquote>";
            case Block.Code code -> "<pre><code>" + Html.escape(code.text()) + "</code></pre>";
            case Block.Image image -> image(image);
        };
    }

    private static String heading(Block.Heading heading) {
        int level = Math.clamp(TOP_HEADING + heading.level() - 1L, TOP_HEADING, 6);
        return "<h%d>%s</h%d>".formatted(level, Html.spans(heading.spans()), level);
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
            return Html.spans(first.spans()) + render(blocks.subList(1, blocks.size()));
        }
        return render(blocks);
    }

    /**
     * A table that becomes a stack of cards where there is no room for its columns; each cell then
     * shows the head of its column. The style sheet hides from browsers that it is a table, so the
     * roles say it. What is too wide all the same scrolls, by keyboard too, and so has a name.
     */
    private static String table(Block.Table table) {
        List<String> heads =
                table.header().stream().map(cell -> Html.escape(cell.text().strip())).toList();
        String name =
                heads.stream().filter(head -> !head.isEmpty()).collect(Collectors.joining(" | "));
        String label = name.isEmpty() ? "" : " aria-label=\"" + name + "\"";
        int columns = Math.min(heads.size(), WIDE);
        String width = NarrowTable.is(table) ? "narrow" : "columns-" + columns;
        return "<div class=\"scroll %s\" role=\"group\" tabindex=\"0\"%s>".formatted(width, label)
                + "<table role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">"
                + table.header().stream().map(HtmlBlocks::head).collect(Collectors.joining())
                + "</tr></thead><tbody role=\"rowgroup\">"
                + table.rows().stream()
                        .map(cells -> row(cells, heads))
                        .collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    /** An empty cell heads nothing. */
    private static String head(Block.Cell cell) {
        String html = Html.spans(cell.spans());
        return html.isBlank()
                ? "<td role=\"cell\"></td>"
                : "<th scope=\"col\" role=\"columnheader\">" + html + "</th>";
    }

    private static String row(List<Block.Cell> cells, List<String> heads) {
        var html = new StringBuilder("<tr role=\"row\">");
        for (int i = 0; i < cells.size(); i++) {
            String head = i < heads.size() ? heads.get(i) : "";
            html.append("<td role=\"cell\"")
                    .append(head.isEmpty() ? "" : " data-head=\"" + head + "\"")
                    .append(">")
                    .append(Html.spans(cells.get(i).spans()))
                    .append("</td>");
        }
        return html.append("</tr>").toString();
    }

    private static String image(Block.Image image) {
        String alternative = Html.escape(image.alternative());
        if (!WebAddress.isPage(image.source())) {
            return alternative.isBlank() ? "" : "<p>" + alternative + "</p>";
        }
        return ("<p><img src=\"%s\" alt=\"%s\" loading=\"lazy\" decoding=\"async\""
                        + " referrerpolicy=\"no-referrer\"></p>")
                .formatted(Html.escape(image.source()), alternative);
    }
}
