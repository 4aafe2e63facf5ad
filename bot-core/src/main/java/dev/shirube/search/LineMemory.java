package dev.shirube.search;

import java.util.List;
import java.util.Map;

/**
 * Lines as they were cut, for those who will cut most of them again.
 *
 * @param ids what the numbers of their terms mean
 * @param lines the lines by their text
 */
record LineMemory(TermIds ids, Map<String, Line> lines) {

    /** Remembers nothing. */
    static final LineMemory NONE = new LineMemory(new TermIds(), Map.of());

    /**
     * A line.
     *
     * @param cut its terms
     * @param readings how those with kanji are read
     */
    record Line(CutLine cut, List<WordReading> readings) {

        Line {
            readings = List.copyOf(readings);
        }
    }
}
