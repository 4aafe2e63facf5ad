package dev.shirube.eval;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** What kind of guide a guide is, told by its sections alone. The first that fits counts. */
public enum GuideShape {
    /** It has a table of salaries. */
    SALARY_TABLE("salary table"),
    /** At least half of its sections that have a topic are about interviews. */
    INTERVIEW("interview"),
    /** It has headings of at least {@value #SEVERAL} topics. */
    TOPICS("other topics"),
    /** Its headings tell next to nothing. */
    PLAIN("no topics");

    private static final int SEVERAL = 3;

    private final String label;

    GuideShape(String label) {
        this.label = label;
    }

    /**
     * Tells the shape of a guide.
     *
     * @param guide the guide
     * @return its shape
     */
    public static GuideShape of(Guide guide) {
        if (guide.sections().stream().anyMatch(GuideShape::tellsSalaries)) {
            return SALARY_TABLE;
        }
        List<String> topics =
                guide.sections().stream().map(Section::topic).filter(Objects::nonNull).toList();
        long interview = topics.stream().filter("interview"::equals).count();
        if (interview > 0 && 2 * interview >= topics.size()) {
            return INTERVIEW;
        }
        return topics.stream().distinct().count() >= SEVERAL ? TOPICS : PLAIN;
    }

    private static boolean tellsSalaries(Section section) {
        @Nullable String topic = section.topic();
        return "salary".equals(topic)
                && section.passages().stream().anyMatch(p -> p.kind() == Passage.Kind.TABLE);
    }

    /** Returns what to call it in a table. */
    @Override
    public String toString() {
        return label;
    }
}
