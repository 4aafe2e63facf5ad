package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A section and its block of documents: first its passages, then its sample questions, last itself.
 *
 * @param guide the guide
 * @param section the section
 * @param first the number of the document of its first passage
 * @param samples that of its first sample question
 * @param document its own
 */
record IndexedSection(Guide guide, Section section, int first, int samples, int document) {

    /**
     * Numbers the documents of guides.
     *
     * @param guides the guides in the order in which they are indexed
     * @param samples sample questions by the id of their section
     * @return the sections in that order
     */
    static List<IndexedSection> of(List<Guide> guides, Map<String, List<String>> samples) {
        var sections = new ArrayList<IndexedSection>();
        int next = 0;
        for (Guide guide : guides) {
            for (Section section : guide.sections()) {
                int questions = next + section.passages().size();
                int own = questions + samples.getOrDefault(section.id(), List.of()).size();
                sections.add(new IndexedSection(guide, section, next, questions, own));
                next = own + 1;
            }
        }
        return List.copyOf(sections);
    }

    /** The passage that a document is. */
    Told told(int passage, double score) {
        return new Told(guide, section, section.passages().get(passage - first), score);
    }

    /**
     * Finds the section that a document is or is part of.
     *
     * @param sections all sections
     * @param document the number of a document
     * @return the place of the section among them
     */
    static int position(List<IndexedSection> sections, int document) {
        int low = 0;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).document() < document) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
