package dev.shirube.relation;

import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of sections, each once. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<=[。！？!?])(?![」』）)])|(?<=[a-z)]\\.)\\s+(?![a-z])|\\n+");

    /** Longer ones are no sentences that somebody reads in a chat. */
    private static final int LONGEST = 240;

    private Sentences() {}

    /** The sentences of a section in reading order; a row is one. */
    static Stream<Quote> of(Guide guide, Section section) {
        return section.passages().stream()
                .flatMap(passage ->
                        in(passage).map(text -> new Quote(guide, section, passage, text)));
    }

    /**
     * Divides a passage.
     *
     * @param passage a passage of a guide
     * @return its sentences in reading order; of a row its cells; none of what comes as smaller
     *     passages, too, of what asks, and of what is too long to be read in a chat
     */
    public static Stream<String> in(Passage passage) {
        return isStatement(passage) ? texts(passage) : Stream.empty();
    }

    /** Whole tables and lists come as rows and items, too. */
    private static boolean isStatement(Passage passage) {
        return switch (passage.kind()) {
            case ROW, ITEM, PARAGRAPH -> true;
            // A list of one item has no passage for the item.
            case LIST ->
                    passage.blocks().stream()
                            .allMatch(block ->
                                    !(block instanceof Block.ListBlock list)
                                            || list.items().size() == 1);
            case TABLE, QUESTION -> false;
        };
    }

    private static Stream<String> texts(Passage passage) {
        if (passage.kind() == Passage.Kind.ROW) {
            return Stream.of(row(passage));
        }
        return END.splitAsStream(passage.text())
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && sentence.length() <= LONGEST);
    }

    /** The cells of a row without the header above them. */
    private static String row(Passage passage) {
        List<String> lines = passage.text().lines().toList();
        return lines.getLast();
    }
}
