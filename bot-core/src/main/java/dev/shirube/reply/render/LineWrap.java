package dev.shirube.reply.render;

import dev.shirube.text.DisplayWidth;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: Latin text between words, Japanese text between any two characters except
 * where a line would begin with a closing mark or end with an opening one.
 *
 * @param width the columns of a line; 0 for lines of any length
 */
public record LineWrap(int width) {

    private static final String NEVER_FIRST =
            "、。，．・：；？！」』）】〕〉》］｝〟ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥〜～,.:;?!)]}%";

    private static final String NEVER_LAST = "「『（【〔〈《［｛〝([{";

    /**
     * Breaks a text, whose line feeds remain breaks.
     *
     * @param text the text
     * @return at least one line
     */
    public List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            if (width <= 0 || DisplayWidth.of(line) <= width) {
                lines.add(line.stripTrailing());
            } else {
                wrap(DisplayWidth.characters(line), lines);
            }
        }
        return List.copyOf(lines);
    }

    private void wrap(List<String> characters, List<String> lines) {
        int start = 0;
        while (start < characters.size()) {
            int end = end(characters, start);
            String line = String.join("", characters.subList(start, end)).stripTrailing();
            lines.add(line);
            start = end;
            while (start < characters.size() && characters.get(start).isBlank()) {
                start++;
            }
        }
    }

    /** Where the line that begins at start ends: at the last good place, else where it is full. */
    private int end(List<String> characters, int start) {
        int used = 0;
        int good = -1;
        for (int i = start; i < characters.size(); i++) {
            if (i > start && mayBreak(characters.get(i - 1), characters.get(i))) {
                good = i;
            }
            used += DisplayWidth.of(characters.get(i));
            if (used > width && i > start && !characters.get(i).isBlank()) {
                return good > start ? good : wordEnd(characters, start, i);
            }
        }
        return characters.size();
    }

    /** An address stays whole even where it is longer than a line: cut, it leads nowhere. */
    private static int wordEnd(List<String> characters, int start, int full) {
        int end = full;
        while (end < characters.size() && !mayBreak(characters.get(end - 1), characters.get(end))) {
            end++;
        }
        boolean address = String.join("", characters.subList(start, end)).contains("://");
        return address ? end : full;
    }

    private static boolean mayBreak(String before, String after) {
        if (after.isBlank() || NEVER_FIRST.contains(after) || NEVER_LAST.contains(before)) {
            return false;
        }
        return before.isBlank() || isWide(before) || isWide(after);
    }

    private static boolean isWide(String character) {
        return DisplayWidth.of(character) > 1;
    }
}
