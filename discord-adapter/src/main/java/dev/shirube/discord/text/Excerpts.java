package dev.shirube.discord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is read of a text that somebody else wrote, who knew of no limit. */
public final class Excerpts {

    private static final Pattern END = Pattern.compile("[。．！？!?…]+|\\.(?=\\s)|\\n");

    private Excerpts() {}

    /**
     * Returns a text up to a limit: whole sentences, as long as that is most of what would fit.
     *
     * @param limit the longest text in code points
     */
    public static String of(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, limit));
        Matcher end = END.matcher(cut);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        return last > cut.length() / 2 ? cut.substring(0, last) : cut;
    }
}
