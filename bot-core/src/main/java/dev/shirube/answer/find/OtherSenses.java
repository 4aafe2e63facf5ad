package dev.shirube.answer.find;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases in which a word that jobs are looked for by means something else: "away from home" is no
 * work from home. Immutable.
 */
final class OtherSenses {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern phrases;

    /** Reads phrases, of which the longer go first. */
    OtherSenses(List<String> phrases) {
        this.phrases =
                phrases.isEmpty()
                        ? NOTHING
                        : Pattern.compile(
                                phrases.stream()
                                        .sorted(Comparator.comparingInt(String::length).reversed())
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("|")),
                                Pattern.CASE_INSENSITIVE);
    }

    /** The sentence with marks in place of such phrases, so that all else stays where it is. */
    String withoutOther(String sentence) {
        Matcher matcher = phrases.matcher(sentence);
        return matcher.replaceAll(found -> "|".repeat(found.group().length()));
    }
}
