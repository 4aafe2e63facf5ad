package dev.shirube.app.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes pictures of text small: with the colours that they have most of. */
final class FewColours {

    private static final int COLOURS = 32;

    private FewColours() {}

    /**
     * Returns a picture in few colours.
     *
     * @param tallest what is below that many rows is cut off
     */
    static BufferedImage of(BufferedImage picture, int tallest) {
        int height = Math.min(picture.getHeight(), tallest);
        int[] palette = palette(picture, height);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var few =
                new BufferedImage(
                        picture.getWidth(), height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index =
                        nearest.computeIfAbsent(
                                rounded(picture.getRGB(x, y)), rgb -> nearest(rgb, palette));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        return few;
    }

    private static int[] palette(BufferedImage picture, int height) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(rounded(picture.getRGB(x, y)), 1, Integer::sum);
            }
        }
        List<Integer> most =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.naturalOrder())))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        return most.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Shades that nobody tells apart are one. */
    private static int rounded(int rgb) {
        return 0xFF000000 | (rgb & 0xF8F8F8) | ((rgb & 0xF8F8F8) >> 5 & 0x070707);
    }

    private static int nearest(int rgb, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (rgb >> shift & 0xFF) - (palette[i] >> shift & 0xFF);
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
