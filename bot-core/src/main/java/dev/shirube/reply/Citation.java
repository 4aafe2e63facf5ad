package dev.shirube.reply;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * What is quoted: a passage of a section, so that the very same can be quoted again, after a
 * restart too. The row of a level is a passage of its own. Immutable.
 *
 * @param section the id of the section
 * @param passage a mark of the words of the passage, or empty for the section as a whole
 */
public record Citation(String section, String passage) {

    private static final Pattern WRITTEN = Pattern.compile("([^\\s.]+)(?:\\.([0-9a-f]{8}))?");

    /**
     * Returns the citation of a candidate.
     *
     * @param candidate what is quoted
     * @return its citation
     */
    public static Citation of(Candidate candidate) {
        return new Citation(
                candidate.section().id(), candidate.quoted().map(Citation::mark).orElse(""));
    }

    /**
     * Reads a citation.
     *
     * @param written a citation as {@link #toString()} writes it, or anything else
     * @return the citation, or nothing where it is none
     */
    public static Optional<Citation> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new Citation(parts.group(1), parts.group(2) == null ? "" : parts.group(2)))
                : Optional.empty();
    }

    /**
     * Finds what is quoted.
     *
     * @param loaded the guides as they are now
     * @return the passage, or nothing where these words are not in the section any more
     */
    public Optional<Candidate> in(Snapshot loaded) {
        return loaded.section(section)
                .flatMap(place -> {
                    if (passage.isEmpty()) {
                        return Optional.of(new Candidate(place.guide(), place.section(), null, 1));
                    }
                    return marked(place.section())
                            .map(p -> new Candidate(place.guide(), place.section(), p, 1));
                });
    }

    private Optional<Passage> marked(Section place) {
        return place.passages().stream().filter(p -> mark(p).equals(passage)).findFirst();
    }

    /** The position alone would be another passage once the guide has changed. */
    private static String mark(Passage passage) {
        var checksum = new CRC32C();
        checksum.update(passage.text().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    /** Returns the citation in at most some twenty characters without a space. */
    @Override
    public String toString() {
        return passage.isEmpty() ? section : section + "." + passage;
    }
}
