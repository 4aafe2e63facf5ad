package dev.shirube.guide;

import java.util.regex.Pattern;

/** Where what a headline names ends, and what is said of it begins: "CTO: the way there". */
public final class HeadlineEnd {

    /** A colon within a word such as {@code Re:dash}, and a hyphen, end nothing. */
    private static final Pattern END =
            Pattern.compile("：|:(?=\\s|$|[^\\p{ASCII}])|[|｜]|\\s[-–—―]\\s");

    private HeadlineEnd() {}

    /**
     * Returns what a headline names.
     *
     * @param headline a headline
     * @return what stands before the first such sign, or all of it where there is none
     */
    public static String before(String headline) {
        return END.split(headline, 2)[0].strip();
    }
}
