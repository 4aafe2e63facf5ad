package dev.shirube.reply;

import dev.shirube.answer.Candidate;
import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a short link to an answer stands for: a section, and a passage of it where one was quoted.
 * It is made from these alone, so that it is the same for everybody, after a restart too, and has
 * no word of anybody's question in it. Immutable.
 *
 * @param section the id of the section
 * @param passage the beginning of the mark of the passage, or empty for the section as a whole
 */
public record AnswerLink(String section, String passage) {

    /** The folder of the page that links lead into. */
    public static final String FOLDER = "a/";

    /** The letters of codes: digits and letters without those that are taken for one another. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int BITS = 5;
    private static final int DIGIT = 4;
    private static final int SECTION = 10;
    private static final int MARK = 5;
    private static final int HEX = 16;

    private static final Pattern IDS = Pattern.compile("[0-9a-f]{" + SECTION + "}");
    private static final Pattern CODE =
            Pattern.compile("[" + LETTERS + "]{8}(?:[" + LETTERS + "]{4})?");

    /**
     * Returns the link to what is quoted.
     *
     * @param citation what is quoted
     * @return the link, or nothing for a section whose id is of another kind
     */
    public static Optional<AnswerLink> of(Citation citation) {
        return IDS.matcher(citation.section()).matches()
                ? Optional.of(
                        new AnswerLink(
                                citation.section(),
                                citation.passage()
                                        .substring(0, Math.min(MARK, citation.passage().length()))))
                : Optional.empty();
    }

    /**
     * Returns the link to a reply that quotes one passage.
     *
     * @param reply a reply
     * @return the link, or nothing where it quotes nothing or several passages
     */
    public static Optional<AnswerLink> of(Reply reply) {
        return reply.citations().size() == 1 ? of(reply.citations().getFirst()) : Optional.empty();
    }

    /**
     * Reads a code.
     *
     * @param code what stands in an address
     * @return the link, or nothing where it is none
     */
    public static Optional<AnswerLink> read(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        String hex = digits(code);
        return Optional.of(new AnswerLink(hex.substring(0, SECTION), hex.substring(SECTION)));
    }

    /**
     * Returns what stands for the link in an address.
     *
     * @return eight letters and digits for a section, twelve for a passage of one
     */
    public String code() {
        return letters(section) + letters(passage);
    }

    /**
     * Finds what the link leads to.
     *
     * @param loaded the guides as they are now
     * @return the passage; the section where the passage has been changed meanwhile; nothing where
     *     the section is gone
     */
    public Optional<Candidate> in(Snapshot loaded) {
        return new Citation(section, "")
                .in(loaded)
                .map(whole -> {
                    @Nullable Candidate quoted =
                            passage.isEmpty() ? null : passageOf(whole).orElse(null);
                    return quoted == null ? whole : quoted;
                });
    }

    private Optional<Candidate> passageOf(Candidate whole) {
        return whole.section().passages().stream()
                .map(p -> new Candidate(whole.guide(), whole.section(), p, 1))
                .filter(candidate -> Citation.of(candidate).passage().startsWith(passage))
                .findFirst();
    }

    /** Five hexadecimal digits are four letters. */
    private static String letters(String hex) {
        var letters = new StringBuilder();
        for (int at = 0; at < hex.length(); at += MARK) {
            int bits = Integer.parseInt(hex, at, at + MARK, HEX);
            for (int shift = (DIGIT - 1) * BITS; shift >= 0; shift -= BITS) {
                letters.append(LETTERS.charAt(bits >> shift & LETTERS.length() - 1));
            }
        }
        return letters.toString();
    }

    private static String digits(String code) {
        var digits = new StringBuilder();
        for (int at = 0; at < code.length(); at += DIGIT) {
            int bits = 0;
            for (int i = at; i < at + DIGIT; i++) {
                bits = bits << BITS | LETTERS.indexOf(code.charAt(i));
            }
            digits.append("%05x".formatted(bits));
        }
        return digits.toString();
    }
}
