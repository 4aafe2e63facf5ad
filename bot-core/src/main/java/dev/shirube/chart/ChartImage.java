package dev.shirube.chart;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A chart as a picture, drawn for a phone: large letters, the range at the right of its label. */
final class ChartImage {

    /** In pixels; as sharp as a chat shows a picture on a phone. */
    static final int WIDTH = 840;

    private static final Logger LOG = LoggerFactory.getLogger(ChartImage.class);

    private static final int MARGIN = 36;
    private static final int TITLE = 64;
    private static final int ROW = 92;
    private static final int BAR = 24;
    private static final int LETTERS = 28;
    private static final int GAP = 24;

    /** A single figure is a bar too, as wide as this. */
    private static final double THINNEST = 8;

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x1C, 0x25, 0x2E);
    private static final Color FAINT_INK = new Color(0x52, 0x5F, 0x6B);
    private static final Color TRACK = new Color(0xE7, 0xEB, 0xEF);
    private static final Color RANGE = new Color(0x1F, 0x6F, 0x78);

    /** For the rows beside the one that was asked about, which has a ground of its own. */
    private static final Color OTHER_RANGE = new Color(0x93, 0xB7, 0xBB);

    private static final Color ASKED_GROUND = new Color(0xDD, 0xF0, 0xF1);

    private final RangeChart chart;
    private final Graphics2D graphics;

    private ChartImage(RangeChart chart, Graphics2D graphics) {
        this.chart = chart;
        this.graphics = graphics;
    }

    static Optional<byte[]> draw(RangeChart chart) {
        int height = MARGIN + TITLE + ROW * chart.rows().size() + MARGIN / 2;
        return draw(height, graphics -> new ChartImage(chart, graphics).draw());
    }

    /** Draws on white paper of a height. */
    static Optional<byte[]> draw(int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            prepare(graphics, height);
            drawing.accept(graphics);
            return Optional.of(png(image));
        } catch (IllegalStateException | LinkageError e) {
            // A system without a font library can still answer with the table. Only the first
            // failure of a class tells why; the later ones say no more than that there was one.
            if (!(e instanceof NoClassDefFoundError)) {
                LOG.warn("charts cannot be drawn on this machine", e);
            }
            return Optional.empty();
        } finally {
            graphics.dispose();
        }
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void prepare(Graphics2D graphics, int height) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, height);
    }

    private void draw() {
        text(chart.title(), MARGIN, MARGIN + LETTERS, WIDTH - 2 * MARGIN, FAINT_INK);
        int y = MARGIN + TITLE;
        for (RangeChart.Row row : chart.rows()) {
            draw(row, y);
            y += ROW;
        }
    }

    private void draw(RangeChart.Row row, int y) {
        int baseline = y + LETTERS;
        boolean aside = chart.isMarked() && !row.asked();
        if (row.asked()) {
            ground(y);
        }
        Color ink = aside ? FAINT_INK : INK;
        double range = width(ChartFont.showable(row.text()));
        text(row.text(), WIDTH - MARGIN - range, baseline, range + 1, ink);
        text(row.label(), MARGIN, baseline, WIDTH - 2 * MARGIN - range - GAP, ink);
        double room = WIDTH - 2.0 * MARGIN;
        int top = baseline + 14;
        graphics.setColor(TRACK);
        graphics.fill(new RoundRectangle2D.Double(MARGIN, top, room, BAR, BAR, BAR));
        double from = MARGIN + row.start() * room;
        double to = MARGIN + Math.max(row.end() * room, row.start() * room + THINNEST);
        graphics.setColor(aside ? OTHER_RANGE : RANGE);
        graphics.fill(new RoundRectangle2D.Double(from, top, to - from, BAR, 10, 10));
        if (row.open()) {
            graphics.fill(arrow(to, top));
        }
    }

    /** Sets a row off, with a bar at the left that tells it even where colours don't. */
    private void ground(int y) {
        graphics.setColor(ASKED_GROUND);
        graphics.fillRect(0, y - 12, WIDTH, ROW - 2);
        graphics.setColor(RANGE);
        graphics.fillRect(0, y - 12, 12, ROW - 2);
    }

    private static Path2D arrow(double from, double top) {
        var arrow = new Path2D.Double();
        arrow.moveTo(from - 6, top - 6);
        arrow.lineTo(from + 26, top + BAR / 2.0);
        arrow.lineTo(from - 6, top + BAR + 6);
        arrow.closePath();
        return arrow;
    }

    /** Draws a text, cut visibly where it is too wide; the table has all of it. */
    private void text(String text, double x, double y, double room, Color color) {
        String shown = ChartFont.showable(text);
        if (width(shown) > room) {
            int end = shown.length();
            while (end > 0 && width(shown.substring(0, end) + "…") > room) {
                end = shown.offsetByCodePoints(end, -1);
            }
            shown = shown.substring(0, end).stripTrailing() + "…";
        }
        Font font = ChartFont.size(LETTERS);
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(shown, (float) x, (float) y);
    }

    private double width(String text) {
        return ChartFont.size(LETTERS)
                .getStringBounds(text, graphics.getFontRenderContext())
                .getWidth();
    }
}
