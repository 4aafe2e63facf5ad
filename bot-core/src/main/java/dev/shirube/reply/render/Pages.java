package dev.shirube.reply.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Fills pages with pieces, as many on each as there is room for. */
public final class Pages {

    private Pages() {}

    /**
     * Fills pages.
     *
     * @param <T> what the pieces are
     * @param pieces the pieces in reading order
     * @param fits tells whether pieces that follow one another fit on one page; asked for two or
     *     more, since a single piece has a page to itself whether it fits or not
     * @return the pages, none of them empty; joined they are the pieces
     */
    public static <T> List<List<T>> fill(List<T> pieces, Predicate<List<T>> fits) {
        var pages = new ArrayList<List<T>>();
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            if (to == pieces.size() || !fits.test(pieces.subList(from, to + 1))) {
                pages.add(List.copyOf(pieces.subList(from, to)));
                from = to;
            }
        }
        return List.copyOf(pages);
    }
}
