package dev.shirube.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The font that charts are drawn with, which comes with the program: what is installed on a server
 * seldom has Japanese characters.
 */
final class ChartFont {

    private static final String FILE = "BIZUDPGothic-Regular.ttf";

    /** Read when it is first needed, which it never is where no platform wants pictures. */
    private static final Font FONT = read();

    private ChartFont() {}

    static Font size(float pixels) {
        return FONT.deriveFont(pixels);
    }

    /** Leaves out what the font has no shape for, such as emoji. */
    static String showable(String text) {
        var showable = new StringBuilder();
        text.codePoints().filter(FONT::canDisplay).forEach(showable::appendCodePoint);
        return showable.toString().strip();
    }

    private static Font read() {
        try (InputStream in = ChartFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("packed without " + FILE);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }
}
