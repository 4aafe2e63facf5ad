package dev.shirube.salary;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of pay, or a line that tells pay as such a row does. Immutable.
 *
 * @param guide the guide
 * @param section the section of that guide
 * @param passage the row or line, word for word
 * @param level what it is about, as written: 「ミドル (3-7年)」; possibly empty
 * @param years the years of experience that the level stands for, or null
 * @param pay what is paid
 * @param written the same as written: {@code 800 - 1,200}
 * @param header the header of the column, as written, or empty for a line
 */
public record SalaryRow(
        Guide guide,
        Section section,
        Passage passage,
        String level,
        @Nullable YearRange years,
        Pay pay,
        String written,
        String header) {

    /**
     * Returns whether it stands in the same table as another row.
     *
     * @param other another row
     * @return whether both are of one column of one section, and comparable
     */
    public boolean isBeside(SalaryRow other) {
        return section.id().equals(other.section.id())
                && header.equals(other.header)
                && pay.isLike(other.pay);
    }

    /**
     * Returns whether it is the same row of the same table, in whatever column.
     *
     * @param other another row
     * @return whether both are one line of the guide, for one level, and comparable
     */
    public boolean isOfSameLevel(SalaryRow other) {
        return section.id().equals(other.section.id())
                && passage.equals(other.passage)
                && level.equals(other.level)
                && pay.isLike(other.pay);
    }
}
