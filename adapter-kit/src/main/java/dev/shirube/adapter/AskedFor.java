package dev.shirube.adapter;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that somebody asks for somebody else: {@code HoEの年収は？ for: @hanako hide:}. Both
 * options may stand anywhere; {@code hide} means something only beside the other.
 *
 * @param text what is left: the question
 * @param person who it is asked for, as the platform has written it; null for nobody else
 * @param hidden whether only the one who asks is to see the answer
 */
public record AskedFor(String text, @Nullable String person, boolean hidden) {

    private static final String BEFORE = "(?iu)(?<!\\S)";

    private static final Pattern HIDE =
            Pattern.compile(BEFORE + "(?:hide|非公開)(?:[:：]\\s*(?:true|yes)?)?(?!\\S)");

    /**
     * Returns what finds such an option.
     *
     * @param mention a regular expression for how somebody is mentioned, with one group that is who
     *     it is
     * @return the pattern, for {@link #of}
     */
    public static Pattern option(String mention) {
        return Pattern.compile(BEFORE + "(?:for|相手)(?:\\s*[:：])?\\s*" + mention + "(?!\\S)");
    }

    /**
     * Reads what somebody has typed.
     *
     * @param typed the words
     * @param option made by {@link #option}
     * @return the question, and who it is asked for; the first one where several are named
     */
    public static AskedFor of(String typed, Pattern option) {
        Matcher found = option.matcher(typed);
        if (!found.find()) {
            return new AskedFor(typed, null, false);
        }
        String rest = typed.substring(0, found.start()) + typed.substring(found.end());
        Matcher hide = HIDE.matcher(rest);
        boolean hidden = hide.find();
        String question = hidden ? hide.replaceFirst("") : rest;
        return new AskedFor(question.replaceAll("\\s{2,}", " ").strip(), found.group(1), hidden);
    }
}
