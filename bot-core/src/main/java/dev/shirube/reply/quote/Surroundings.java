package dev.shirube.reply.quote;

import dev.shirube.answer.QuoteLimits;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What stands around a passage in its section.
 *
 * @param blocks the blocks next to the passage in reading order, without the passage
 * @param complete whether nothing of the section is missing
 */
record Surroundings(List<Block> blocks, boolean complete) {

    /** Copies the blocks. */
    Surroundings {
        blocks = List.copyOf(blocks);
    }

    /**
     * Chooses the surroundings of a passage.
     *
     * @param passage a passage of the section; a question may have its answers in another order
     * @param own the blocks of the section
     * @return the surroundings
     */
    static Surroundings of(Passage passage, List<Block> own) {
        int from = Collections.indexOfSubList(own, passage.blocks());
        if (from >= 0) {
            return around(passage, own, from, from + passage.blocks().size(), List.of());
        }
        List<Integer> places = places(passage, own);
        if (places.isEmpty()) {
            return new Surroundings(List.of(), false);
        }
        int first = places.getFirst();
        int last = places.getLast();
        // A row or an item: the table or list that it is from belongs to its surroundings.
        List<Block> inner =
                isPart(passage) && hasMore(own.get(first), passage)
                        ? List.of(own.get(first))
                        : List.of();
        return around(passage, own, first, last + 1, inner);
    }

    private static Surroundings around(
            Passage passage, List<Block> own, int from, int to, List<Block> inner) {
        boolean innerFits = inner.stream().allMatch(QuoteLimits::isSmall);
        var chosen = new ArrayList<Block>();
        if (innerFits) {
            inner.forEach(block -> chosen.addAll(Rest.of(block, passage)));
        }
        if (isSeparate(passage)) {
            // Other questions are no context of this one.
            return new Surroundings(chosen, innerFits && from == 0 && to == own.size());
        }
        int left = QuoteLimits.LENGTH - chosen.stream().mapToInt(QuoteLimits::length).sum();
        int end = to;
        while (end < own.size() && left >= QuoteLimits.length(own.get(end))) {
            left -= QuoteLimits.length(own.get(end));
            end++;
        }
        while (end > to && end < own.size() && introduces(own.get(end - 1))) {
            end--;
        }
        int start = from;
        while (start > 0 && left >= QuoteLimits.length(own.get(start - 1))) {
            left -= QuoteLimits.length(own.get(start - 1));
            start--;
        }
        // A block without the line that says what it is could be taken for something else.
        while (start < from && start > 0 && introduces(own.get(start - 1))) {
            start++;
        }
        chosen.addAll(0, own.subList(start, from));
        chosen.addAll(own.subList(to, end));
        Set<String> quoted = Set.copyOf(PlainText.lines(passage.blocks()));
        chosen.removeIf(block -> quoted.containsAll(PlainText.lines(List.of(block))));
        return new Surroundings(chosen, innerFits && start == 0 && end == own.size());
    }

    private static boolean isPart(Passage passage) {
        return switch (passage.kind()) {
            case ROW, ITEM -> true;
            case TABLE, LIST, PARAGRAPH, QUESTION -> false;
        };
    }

    private static boolean isSeparate(Passage passage) {
        return switch (passage.kind()) {
            case QUESTION -> true;
            case ROW, ITEM, TABLE, LIST, PARAGRAPH -> false;
        };
    }

    private static boolean introduces(Block block) {
        String text = PlainText.of(block);
        return block instanceof Block.Paragraph && (text.endsWith(":") || text.endsWith("："));
    }

    private static boolean hasMore(Block block, Passage passage) {
        List<String> lines = PlainText.lines(List.of(block));
        return lines.isEmpty() || !Set.copyOf(PlainText.lines(passage.blocks())).containsAll(lines);
    }

    /** The blocks that the passage is from; only the likeliest one for a row or an item. */
    private static List<Integer> places(Passage passage, List<Block> own) {
        // Of a row with its notes the row tells where it is from.
        Set<String> quoted =
                Set.copyOf(
                        PlainText.lines(
                                isPart(passage)
                                        ? passage.blocks().subList(0, 1)
                                        : passage.blocks()));
        var places = new ArrayList<Integer>();
        int best = 0;
        for (int i = 0; i < own.size(); i++) {
            Block block = own.get(i);
            if (!isPart(passage)) {
                if (!hasMore(block, passage)) {
                    places.add(i);
                }
                continue;
            }
            int shared =
                    PlainText.lines(List.of(block)).stream()
                            .filter(quoted::contains)
                            .mapToInt(String::length)
                            .sum();
            if (shared > best) {
                best = shared;
                places.clear();
                places.add(i);
            }
        }
        return List.copyOf(places);
    }
}
