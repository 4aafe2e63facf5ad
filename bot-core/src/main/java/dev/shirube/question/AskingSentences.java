package dev.shirube.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a question that ask. People tell of themselves before they ask, and add a remark
 * behind: 「今EMを3年やってます。VPoEになるには何を読めばいい?」 asks about the VPoE. Immutable.
 */
final class AskingSentences {

    private static final Pattern END = Pattern.compile("[。!?]+|\\.{2,}|\\.(?=\\s)|$");

    private static final Pattern ASKS =
            Pattern.compile(
                    "(?:\\?|か|かな|かね|かしら|っけ|でしょう|教えて|おしえて|ください|下さい|(?:知り|しり|聞き|見)たい(?:です)?)"
                            + "[。!.?\\s]*$");

    private final List<Range> ranges;

    private record Range(int start, int end) {

        boolean has(int position) {
            return start <= position && position < end;
        }
    }

    private AskingSentences(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Finds the sentences that ask.
     *
     * @param text a question, normalised
     * @return the sentences; the whole text where none shows that it asks
     */
    static AskingSentences of(String text) {
        var asking = new ArrayList<Range>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (start < text.length() && end.find(start)) {
            if (ASKS.matcher(text.substring(start, end.end())).find()) {
                asking.add(new Range(start, end.end()));
            }
            start = end.end();
        }
        return new AskingSentences(
                asking.isEmpty() ? List.of(new Range(0, text.length())) : asking);
    }

    /** Returns whether a character stands in one of them. */
    boolean have(int position) {
        return ranges.stream().anyMatch(range -> range.has(position));
    }
}
