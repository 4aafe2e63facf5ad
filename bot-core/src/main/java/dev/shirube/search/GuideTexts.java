package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.apache.lucene.analysis.TokenStream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The texts of a guide, cut into tokens and ready to be written.
 *
 * @param sections its sections in reading order
 */
record GuideTexts(List<OfSection> sections) {

    /**
     * The texts of a section.
     *
     * @param section the section
     * @param title the words of its heading, in reading order
     * @param whole the section as a whole
     * @param passages its passages
     */
    record OfSection(Section section, Set<String> title, Cut whole, List<Cut> passages) {}

    /**
     * A text in both analyses, each to be consumed once.
     *
     * @param words its dictionary words
     * @param bigrams its character pairs
     */
    record Cut(TokenStream words, TokenStream bigrams) {

        private static Cut of(List<String> lines, LineAnalysis words, LineAnalysis bigrams)
                throws IOException {
            return new Cut(words.tokens(lines), bigrams.tokens(lines));
        }
    }

    /**
     * Cuts the texts of a guide.
     *
     * @param guide the guide
     * @param words cuts lines into words
     * @param bigrams cuts lines into character pairs
     * @return the texts
     * @throws IOException if an analyzer fails, which it does not on a string
     */
    static GuideTexts of(Guide guide, LineAnalysis words, LineAnalysis bigrams) throws IOException {
        var sections = new ArrayList<OfSection>();
        for (Section section : guide.sections()) {
            Cut whole = Cut.of(IndexedText.of(guide, section), words, bigrams);
            var passages = new ArrayList<Cut>();
            for (Passage passage : section.passages()) {
                passages.add(Cut.of(IndexedText.of(section, passage), words, bigrams));
            }
            sections.add(new OfSection(section, words.words(section.title()), whole, passages));
        }
        words.endGuide();
        bigrams.endGuide();
        return new GuideTexts(sections);
    }
}
