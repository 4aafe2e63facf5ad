package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import java.util.List;

/**
 * How well a section fits a request. Scores of text are sums of BM25; nearness is a cosine.
 *
 * @param guide the guide
 * @param section the section of that guide
 * @param text how well the words fit
 * @param nearness how near the meaning is
 * @param passages how well each passage fits, in the order of the passages
 */
public record SectionMatch(
        Guide guide, Section section, Text text, Nearness nearness, List<OfPassage> passages) {

    /** Copies the list. */
    public SectionMatch {
        passages = List.copyOf(passages);
    }

    /**
     * How well a passage fits.
     *
     * @param text by its words
     * @param nearness by its meaning
     */
    public record OfPassage(double text, double nearness) {}

    /**
     * Scores of words.
     *
     * @param path of the headings
     * @param section of all of the section
     * @param passage of the best passage
     * @param most what a section would reach that has every word of the request many times
     */
    public record Text(double path, double section, double passage, double most) {

        /**
         * Returns how much of what is looked for the section has.
         *
         * @return 0 (nothing) to nearly 1 (all of it, often)
         */
        public double share() {
            return most == 0 ? 0 : Math.min(1, Math.max(section, passage) / most);
        }
    }

    /**
     * Nearness in meaning; all 0 where there are no vectors.
     *
     * @param path of the headings
     * @param beginning of the headings with the beginning of the text
     * @param passage of the nearest passage or sample question
     * @param passages of all passages, the nearest counting most
     */
    public record Nearness(double path, double beginning, double passage, double passages) {

        /** Nothing is known. */
        static final Nearness NONE = new Nearness(0, 0, 0, 0);
    }
}
