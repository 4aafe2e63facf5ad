package dev.shirube.app.insights;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the ids in a history stand for in the guides as they are now.
 *
 * @param slugs the slugs of the guides
 * @param headings the headings above and of each section, by the id of the section
 */
public record GuideNames(List<String> slugs, Map<String, String> headings) {

    /** Copies list and map. */
    public GuideNames {
        slugs = List.copyOf(slugs);
        headings = Map.copyOf(headings);
    }

    /**
     * Collects the names.
     *
     * @param guides the guides
     * @return the names
     */
    public static GuideNames of(List<Guide> guides) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Guide guide : guides) {
            for (Section section : guide.sections()) {
                headings.put(section.id(), String.join(" › ", section.path()));
            }
        }
        return new GuideNames(guides.stream().map(Guide::slug).toList(), headings);
    }

    /**
     * Returns the headings of a section.
     *
     * @param id the id of the section
     * @return its headings, or the id where it is gone
     */
    public String section(String id) {
        String heading = headings.getOrDefault(id, "");
        return heading.isEmpty() ? id : heading;
    }
}
