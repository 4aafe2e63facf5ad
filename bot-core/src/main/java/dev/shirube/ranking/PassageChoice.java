package dev.shirube.ranking;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Amount;
import dev.shirube.question.Question;
import dev.shirube.search.SectionMatch;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the passage of a section to quote. */
public final class PassageChoice {

    private final HeadingCues cues;

    /**
     * Makes a choice for guides.
     *
     * @param cues what headings tell
     */
    public PassageChoice(HeadingCues cues) {
        this.cues = cues;
    }

    /**
     * Chooses the row of the level or the amount that is asked for; where nothing is asked beside
     * job and topic, what stands for the section; else the passage that fits best.
     *
     * @param ranked the section
     * @param ranking the ranking that it is of
     * @param question the question
     * @param years the years of experience asked for, or null
     * @return the passage, or null where the section has no text of its own
     */
    @Nullable
    public Passage choose(
            Ranked ranked, Ranking ranking, Question question, @Nullable YearRange years) {
        Section section = ranked.section();
        Optional<Passage> row = row(section, question, years);
        if (row.isPresent()) {
            return row.get();
        }
        return question.words().isEmpty() || question.amount() != null
                ? lead(section)
                : best(ranked, ranking).orElseGet(() -> lead(section));
    }

    /**
     * Returns the row of the level or the amount that is asked for.
     *
     * @param section the section
     * @param question the question
     * @param years the years of experience asked for, or null
     * @return the row, or nothing where none is asked for or the section has none
     */
    public Optional<Passage> row(Section section, Question question, @Nullable YearRange years) {
        if (years != null) {
            return rowOf(section, years);
        }
        Amount amount = question.amount();
        return amount == null ? Optional.empty() : rowOf(section, amount);
    }

    /** The passage that fits best, by the weights that passages have in the rank of sections. */
    private static Optional<Passage> best(Ranked ranked, Ranking ranking) {
        double ofText = ranking.weight(Feature.PASSAGE_WORDS) / 10;
        double ofNearness =
                ranking.weight(Feature.NEAR_PASSAGE) + ranking.weight(Feature.NEAR_PASSAGES);
        Passage best = null;
        double highest = 0;
        for (Passage passage : ranked.section().passages()) {
            SectionMatch.OfPassage fit = ranked.match().passages().get(passage.ordinal());
            double score = ofText * fit.text() + ofNearness * fit.nearness();
            if (score > highest) {
                highest = score;
                best = passage;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Stream<Passage> rows(Section section) {
        return section.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.ROW || p.kind() == Passage.Kind.ITEM);
    }

    /** The row or item whose own years fit best. */
    private Optional<Passage> rowOf(Section section, YearRange years) {
        record Fit(Passage passage, double overlap) {}
        return rows(section)
                .flatMap(p ->
                        cues.years(firstCell(p)).stream()
                                .map(y -> new Fit(p, preference(years, y))))
                .filter(fit -> fit.overlap() > 0)
                .max(Comparator.comparingDouble(Fit::overlap))
                .map(Fit::passage);
    }

    /** The first row whose range has the amount, else the row that goes up highest. */
    private static Optional<Passage> rowOf(Section section, Amount amount) {
        record Offer(Passage passage, AmountRange range) {}
        var offers =
                rows(section)
                        .flatMap(
                                p -> AmountRange.in(lastLine(p)).stream().map(r -> new Offer(p, r)))
                        .toList();
        return offers.stream()
                .filter(offer -> offer.range().has(amount.tenThousandYen()))
                .findFirst()
                .or(() ->
                        offers.stream()
                                .max(Comparator.comparingDouble(offer -> offer.range().to())))
                .map(Offer::passage);
    }

    /**
     * Tells how well a row fits: by overlap, and of two that touch the one that begins there.
     *
     * @param asked the years of experience asked for
     * @param row those of the row
     * @return more for a better one, 0 for one that does not fit
     */
    public static double preference(YearRange asked, YearRange row) {
        double overlap = asked.overlap(row);
        return overlap == 0 ? 0 : overlap + (asked.from() >= row.from() ? 0.5 : 0);
    }

    /** The text of the first cell below the header of a row, or of an item's first line. */
    private static String firstCell(Passage passage) {
        String line =
                passage.kind() == Passage.Kind.ROW
                        ? lastLine(passage)
                        : passage.text().split("\n")[0];
        int cell = line.indexOf(" | ");
        return cell < 0 ? line.substring(0, Math.min(40, line.length())) : line.substring(0, cell);
    }

    private static String lastLine(Passage passage) {
        return passage.text().substring(passage.text().lastIndexOf('\n') + 1);
    }

    /**
     * Returns what stands for a section: its table, else its first paragraph, else what comes
     * first.
     *
     * @param section the section
     * @return the passage, or null where the section has no text of its own
     */
    public static @Nullable Passage lead(Section section) {
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
