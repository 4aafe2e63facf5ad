package dev.shirube.web.html;

import dev.shirube.chart.PathMap;
import dev.shirube.text.Language;

/** A map of ways between jobs as a picture in the page, in the colours of the style sheet. */
final class PathSvg {

    /** In units of the picture, of which a letter is 15 high. */
    private static final int WIDTH = 320;

    private static final int BOX = 32;
    private static final int GAP = 20;
    private static final int INDENT = 34;
    private static final int COLUMNS = 33;

    private PathSvg() {}

    static String render(PathMap map, Language spoken) {
        int height = map.stops().size() * (BOX + GAP) - GAP;
        PathMap shown = map.fitting(COLUMNS);
        var svg = new StringBuilder();
        svg.append(
                "<svg class=\"chart path\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">"
                        .formatted(WIDTH, height, Html.escape(map.alternative(spoken))));
        for (int i = 0; i < shown.stops().size(); i++) {
            svg.append(stop(shown, i));
        }
        return svg.append("</svg>").toString();
    }

    private static String stop(PathMap map, int i) {
        int left = map.chain() || i == 0 ? 0 : INDENT;
        int top = i * (BOX + GAP);
        PathMap.Stop stop = map.stops().get(i);
        return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                        .formatted(stop.known() ? "known" : "track", left, top, WIDTH - left, BOX)
                + "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(left + 12, top + 21, Html.escape(stop.name()))
                + (i == 0 ? "" : way(map, top));
    }

    private static String way(PathMap map, int top) {
        int x = INDENT / 2;
        if (map.chain()) {
            return "<path class=\"way\" d=\"M%d %dV%d\"/>".formatted(x, top - GAP, top - 8)
                    + "<path class=\"bar\" d=\"M%d %dl-5 -9h10z\"/>".formatted(x, top);
        }
        int y = top + BOX / 2;
        return "<path class=\"way\" d=\"M%d %dV%dH%d\"/>".formatted(x, BOX, y, INDENT - 8)
                + "<path class=\"bar\" d=\"M%d %dl-9 -5v10z\"/>".formatted(INDENT, y);
    }
}
