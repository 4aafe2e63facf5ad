package dev.shirube.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** A map of ways as a picture, drawn for a phone: large letters, one job below the other. */
final class PathImage {

    private static final int WIDTH = ChartImage.WIDTH;
    private static final int MARGIN = 36;
    private static final int BOX = 72;
    private static final int GAP = 40;
    private static final int INDENT = 84;
    private static final int LETTERS = 28;

    /** As many Latin letters as fit into the narrower boxes. */
    private static final int COLUMNS = 46;

    private static final Color INK = new Color(0x1C, 0x25, 0x2E);
    private static final Color WAY = new Color(0x52, 0x5F, 0x6B);
    private static final Color KNOWN = new Color(0xDD, 0xF0, 0xF1);
    private static final Color NAMED = new Color(0xE7, 0xEB, 0xEF);

    private final PathMap map;
    private final Graphics2D graphics;

    private PathImage(PathMap map, Graphics2D graphics) {
        this.map = map;
        this.graphics = graphics;
    }

    static Optional<byte[]> draw(PathMap map) {
        int height = 2 * MARGIN + map.stops().size() * (BOX + GAP) - GAP;
        return ChartImage.draw(
                height, graphics -> new PathImage(map.fitting(COLUMNS), graphics).draw());
    }

    private void draw() {
        graphics.setFont(ChartFont.size(LETTERS));
        graphics.setStroke(new BasicStroke(4));
        for (int i = 0; i < map.stops().size(); i++) {
            int left = left(i);
            int top = top(i);
            PathMap.Stop stop = map.stops().get(i);
            graphics.setColor(stop.known() ? KNOWN : NAMED);
            graphics.fill(
                    new RoundRectangle2D.Double(left, top, WIDTH - MARGIN - left, BOX, 20, 20));
            graphics.setColor(INK);
            graphics.drawString(ChartFont.showable(stop.name()), left + 24, top + 46);
            if (i > 0) {
                way(i);
            }
        }
    }

    private void way(int i) {
        graphics.setColor(WAY);
        if (map.chain()) {
            int x = MARGIN + INDENT / 2;
            graphics.drawLine(x, top(i) - GAP, x, top(i) - 14);
            arrow(x, top(i), 0, -16);
        } else {
            int x = MARGIN + INDENT / 2;
            int y = top(i) + BOX / 2;
            graphics.drawLine(x, top(1) - GAP, x, y);
            graphics.drawLine(x, y, left(i) - 14, y);
            arrow(left(i), y, -16, 0);
        }
    }

    /** A head at a point, which the way comes to from the side that is told. */
    private void arrow(int x, int y, int dx, int dy) {
        var head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x + dx - dy / 2.0, y + dy - dx / 2.0);
        head.lineTo(x + dx + dy / 2.0, y + dy + dx / 2.0);
        head.closePath();
        graphics.fill(head);
    }

    private int left(int i) {
        return map.chain() || i == 0 ? MARGIN : MARGIN + INDENT;
    }

    private static int top(int i) {
        return MARGIN + i * (BOX + GAP);
    }
}
