package dev.shirube.guide.source;

import java.util.OptionalInt;

/**
 * Guards the parser, which descends once per level, against text that no person wrote. Lists and
 * quotes deeper than {@value #MAX_LEVELS} levels are refused.
 */
public final class Nesting {

    public static final int MAX_LEVELS = 50;

    private static final int MAX_INDENT = 4 * MAX_LEVELS;

    private Nesting() {}

    /**
     * Looks for text that is nested too deeply.
     *
     * @param markdown the text
     * @return the first such line, from 0, or nothing
     */
    public static OptionalInt tooDeep(String markdown) {
        int number = 0;
        for (String line : markdown.split("\n", -1)) {
            if (isTooDeep(line)) {
                return OptionalInt.of(number);
            }
            number++;
        }
        return OptionalInt.empty();
    }

    private static boolean isTooDeep(String line) {
        int levels = 0;
        int indent = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                indent += c == ' ' ? 1 : 4;
            } else if (c == '>' || isMarker(line, i)) {
                levels++;
            } else if (!Character.isDigit(c)) {
                break;
            }
        }
        // A deeply indented line that begins no list is code or a picture made of letters.
        return levels > MAX_LEVELS || (levels > 0 && indent > MAX_INDENT);
    }

    private static boolean isMarker(String line, int i) {
        boolean spaceFollows = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
        return spaceFollows && "-*+.)".indexOf(line.charAt(i)) >= 0 && !SourceLines.isRule(line);
    }
}
