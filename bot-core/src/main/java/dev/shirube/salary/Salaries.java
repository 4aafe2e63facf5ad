package dev.shirube.salary;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.Translations;
import dev.shirube.vocabulary.HeadingCues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What guides pay, in rows. Immutable. */
public final class Salaries {

    private static final String SALARY = "salary";

    /** Under a heading on nothing that is known, fewer figures are told by the way. */
    private static final int FEW = 2;

    private final Map<String, List<SalaryRow>> bySlug = new HashMap<>();

    private Salaries() {}

    /**
     * Reads the rows of some guides.
     *
     * @param guides the guides, their sections with their topics
     * @param cues the levels of experience
     * @return the rows
     */
    public static Salaries of(List<Guide> guides, HeadingCues cues) {
        var salaries = new Salaries();
        for (Guide guide : guides) {
            List<SalaryRow> rows = new ArrayList<>();
            guide.sections().forEach(section -> rows.addAll(rows(guide, section, cues)));
            List<SalaryRow> own = rows.stream().filter(row -> isAboutPay(row.section())).toList();
            // What stands elsewhere may be what is paid for other jobs: 「となりの仕事」.
            salaries.bySlug.put(guide.slug(), own.isEmpty() ? List.copyOf(rows) : own);
        }
        return salaries;
    }

    /**
     * Reads the rows of some guides, and where one has none, those of its translation.
     *
     * @param guides the guides, their sections with their topics
     * @param cues the levels of experience
     * @param translations the same guides in other languages
     * @return the rows
     */
    public static Salaries of(List<Guide> guides, HeadingCues cues, Translations translations) {
        Salaries salaries = of(guides, cues);
        for (Guide guide : guides) {
            if (salaries.of(guide).isEmpty()) {
                translations
                        .of(guide)
                        .map(other -> of(List.of(other), cues).of(other))
                        .ifPresent(rows -> salaries.bySlug.put(guide.slug(), rows));
            }
        }
        return salaries;
    }

    /** Tables say it more exactly than lines, and these than sentences. */
    private static List<SalaryRow> rows(Guide guide, Section section, HeadingCues cues) {
        PayHeader heading = PayHeader.of(section.title());
        boolean aboutPay = isAboutPay(section);
        List<SalaryRow> tables = new TableRows(guide, section, cues, heading, aboutPay).read();
        if (!tables.isEmpty()) {
            return tables;
        }
        if (!aboutPay) {
            return essay(guide, section, cues, heading);
        }
        List<SalaryRow> lines = new LineRows(guide, section, cues, heading).read();
        return lines.isEmpty() && !heading.other()
                ? new SentenceRows(guide, section, cues).read()
                : lines;
    }

    /** 「金の話をしないわけにはいかない」 tells pay under a heading that does not say so. */
    private static List<SalaryRow> essay(
            Guide guide, Section section, HeadingCues cues, PayHeader heading) {
        if (section.topic() != null || heading.other()) {
            return List.of();
        }
        List<SalaryRow> told = new SentenceRows(guide, section, cues).read();
        return told.size() < FEW ? List.of() : told;
    }

    private static boolean isAboutPay(Section section) {
        return (SALARY.equals(section.topic()) && !PayHeader.isOfPrices(section.title()))
                || PayHeader.of(section.title()).pay();
    }

    /**
     * Returns what a guide pays.
     *
     * @param guide a guide
     * @return its rows in reading order, none where it tells no figures that could be read
     */
    public List<SalaryRow> of(Guide guide) {
        return bySlug.getOrDefault(guide.slug(), List.of());
    }

    /**
     * Returns the rows of a section.
     *
     * @param guide a guide
     * @param section a section of that guide
     * @return its rows in reading order, possibly none
     */
    public Stream<SalaryRow> in(Guide guide, Section section) {
        return of(guide).stream().filter(row -> row.section().id().equals(section.id()));
    }
}
