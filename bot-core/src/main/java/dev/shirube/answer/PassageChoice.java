package dev.shirube.answer;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;

/** Chooses the passage of a section to quote. */
final class PassageChoice {

    /** Below this a passage shares words with the question by chance. */
    private static final double LEAST_SCORE = 0.1;

    private final HeadingCues cues;

    PassageChoice(HeadingCues cues) {
        this.cues = cues;
    }

    /**
     * Chooses the row of the level that is asked for, else the passage with most of the words that
     * are looked for, else the one that stands for the section.
     *
     * @param ranked the section, with its passages that have words of the question
     * @param ask what is asked
     * @return the passage, or null where the section has no text of its own
     */
    @Nullable Passage choose(Ranked ranked, Ask ask) {
        Section section = ranked.section();
        if (ask.years() != null) {
            Optional<Passage> row = rowOf(section, ask.years());
            if (row.isPresent()) {
                return row.get();
            }
        }
        Passage best = ranked.fit().passage();
        if (best != null
                && !ask.keywords().isEmpty()
                && ranked.fit().passageScore() >= LEAST_SCORE) {
            return best;
        }
        return lead(section);
    }

    /** The row or item whose own years fit best. */
    private Optional<Passage> rowOf(Section section, YearRange years) {
        record Fit(Passage passage, double overlap) {}
        return section.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.ROW || p.kind() == Passage.Kind.ITEM)
                .flatMap(p ->
                        cues.years(firstCell(p)).stream()
                                .map(y -> new Fit(p, preference(years, y))))
                .filter(fit -> fit.overlap() > 0)
                .max(Comparator.comparingDouble(Fit::overlap))
                .map(Fit::passage);
    }

    /** How well a row fits: by overlap, and of two that touch the one that begins there. */
    private static double preference(YearRange asked, YearRange row) {
        double overlap = asked.overlap(row);
        return overlap == 0 ? 0 : overlap + (asked.from() >= row.from() ? 0.5 : 0);
    }

    /** The text of the first cell below the header of a row, or of an item's first line. */
    private static String firstCell(Passage passage) {
        String[] lines = passage.text().split("\n");
        String line = passage.kind() == Passage.Kind.ROW ? lines[lines.length - 1] : lines[0];
        int cell = line.indexOf(" | ");
        return cell < 0 ? line.substring(0, Math.min(40, line.length())) : line.substring(0, cell);
    }

    /** What stands for a section: its table, else its first paragraph, else what comes first. */
    private static @Nullable Passage lead(Section section) {
        return first(section, Passage.Kind.TABLE)
                .or(() -> first(section, Passage.Kind.QUESTION))
                .or(() -> first(section, Passage.Kind.PARAGRAPH))
                .or(() -> section.passages().stream().findFirst())
                .orElse(null);
    }

    private static Optional<Passage> first(Section section, Passage.Kind kind) {
        return section.passages().stream().filter(p -> p.kind() == kind).findFirst();
    }
}
