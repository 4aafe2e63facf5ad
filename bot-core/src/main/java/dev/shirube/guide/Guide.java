package dev.shirube.guide;

import java.util.List;

/**
 * One guide: what its file says about itself, and its sections in reading order.
 *
 * @param file the file name without folder, for example {@code vp_of_engineering.md}
 * @param frontMatter what the file says about itself
 * @param heading the text of the first H1, or empty where there is none
 * @param sections all sections in the order of the file; the parent of each stands before it
 */
public record Guide(String file, FrontMatter frontMatter, String heading, List<Section> sections) {

    /** Copies the sections. */
    public Guide {
        sections = List.copyOf(sections);
    }

    /**
     * Returns the name of the guide in commands and ids.
     *
     * @return the slug
     */
    public String slug() {
        return frontMatter.slug();
    }

    /**
     * Returns the sections directly below another.
     *
     * @param section a section of this guide
     * @return its children in reading order
     */
    public List<Section> children(Section section) {
        return sections.stream().filter(s -> s.parent() == section.ordinal()).toList();
    }

    /** By the slug: a guide has too much text to be hashed for every question. */
    @Override
    public int hashCode() {
        return slug().hashCode();
    }
}
