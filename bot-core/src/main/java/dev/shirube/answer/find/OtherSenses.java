package dev.shirube.answer.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases in which a word that jobs are looked for by means something else: "away from home" is no
 * work from home. Immutable.
 */
final class OtherSenses {

    private final Pattern phrases;

    /** Takes what finds such phrases. */
    OtherSenses(Pattern phrases) {
        this.phrases = phrases;
    }

    /** The sentence with marks in place of such phrases, so that all else stays where it is. */
    String withoutOther(String sentence) {
        Matcher matcher = phrases.matcher(sentence);
        return matcher.replaceAll(found -> "|".repeat(found.group().length()));
    }
}
