package dev.shirube.reply;

import dev.shirube.text.DisplayWidth;

import java.util.List;
import java.util.regex.Pattern;

/** Texts made fit for a button or a menu: one short line without decoration at the edges. */
public final class Labels {

    /** The longest label in UTF-16 code units: what the strictest platform takes on a button. */
    public static final int LIMIT = 75;

    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}(?:[.)]\\s+|[．）、]\\s*)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Labels() {}

    /**
     * Drops emoji and numbering at the edges of a heading.
     *
     * @param heading a heading as written
     * @return its words on one line; the heading itself where nothing else is in it
     */
    public static String tidy(String heading) {
        String line = oneLine(heading);
        String text = line;
        String before;
        do {
            before = text;
            text = NUMBERING.matcher(withoutEdgePictures(text)).replaceFirst("").strip();
        } while (!text.equals(before));
        return text.isEmpty() ? line : text;
    }

    /**
     * Shortens a text visibly.
     *
     * @param text any text
     * @param limit the longest result in UTF-16 code units, at least 1
     * @return the text, or its beginning and an ellipsis; no character is cut through
     */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        var shorter = new StringBuilder();
        for (String character : DisplayWidth.characters(text)) {
            if (shorter.length() + character.length() > limit - 1) {
                break;
            }
            shorter.append(character);
        }
        return shorter.toString().stripTrailing() + "…";
    }

    /**
     * Puts a text on one line.
     *
     * @param text any text
     * @return the text with runs of white space and control characters made one space
     */
    public static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String withoutEdgePictures(String text) {
        List<String> characters = DisplayWidth.characters(text);
        int from = 0;
        int to = characters.size();
        while (from < to && isDecoration(characters.get(from))) {
            from++;
        }
        while (to > from && isDecoration(characters.get(to - 1))) {
            to--;
        }
        return String.join("", characters.subList(from, to));
    }

    private static boolean isDecoration(String character) {
        return character.isBlank() || DisplayWidth.isPicture(character);
    }
}
