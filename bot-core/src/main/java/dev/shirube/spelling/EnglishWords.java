package dev.shirube.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The common words of English, in any form that grammar gives them, so that none is taken for a
 * slip of another. Immutable.
 */
public final class EnglishWords {

    private static final String FILE = "english-words.txt";
    private static final char COMMENT = '#';

    /** "working", "planned", "studies", "uses", "user", and "use" itself. */
    private static final Pattern ENDING =
            Pattern.compile(
                    "(?<stem>[a-z]{3,}?)(?:(?:(?<=([b-df-hj-np-tv-z]))\\2)?(?:ing|ed|(?<=[a-z]{4})ers?)|e|y|ies|ied|d|e?s|ly)");

    private final Set<String> stems;

    private EnglishWords(Set<String> stems) {
        this.stems = stems;
    }

    /**
     * Reads the list that comes with the program.
     *
     * @return some thousand words
     */
    public static EnglishWords common() {
        try (InputStream in =
                        Objects.requireNonNull(EnglishWords.class.getResourceAsStream(FILE), FILE);
                var lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return of(lines.lines().filter(line -> line.charAt(0) != COMMENT).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes words in lower case. */
    static EnglishWords of(Collection<String> words) {
        return new EnglishWords(
                words.stream().map(EnglishWords::stem).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Tells whether a word is one of these, in this form or another.
     *
     * @param word a word in lower case
     * @return true if it is
     */
    public boolean contains(String word) {
        return stems.contains(stem(word));
    }

    /** A word without the ending of its grammar; good for comparing, not for showing. */
    private static String stem(String word) {
        Matcher ending = ENDING.matcher(word);
        return ending.matches() ? ending.group("stem") : word;
    }
}
