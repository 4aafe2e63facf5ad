package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The texts of a guide, cut into words.
 *
 * @param sections its sections in reading order
 * @param newWords the words that no guide before it has, in the order of their numbers
 */
record GuideTexts(List<OfSection> sections, List<BytesRef> newWords) {

    /**
     * The texts of a section.
     *
     * @param section the section
     * @param title the words of its heading, in reading order
     * @param whole the section as a whole
     * @param passages its passages
     */
    record OfSection(Section section, Set<String> title, Text whole, List<Text> passages) {}

    /**
     * A text.
     *
     * @param lines its lines
     * @param words the words of each line
     */
    record Text(List<String> lines, List<CutLine> words) {

        private static Text of(List<String> lines, LineAnalysis words) throws IOException {
            return new Text(lines, words.cut(lines));
        }
    }

    /**
     * Cuts the texts of a guide.
     *
     * @param guide the guide
     * @param words cuts lines into words
     * @return the texts
     * @throws IOException if an analyzer fails, which it does not on a string
     */
    static GuideTexts of(Guide guide, LineAnalysis words) throws IOException {
        var sections = new ArrayList<OfSection>();
        for (Section section : guide.sections()) {
            Text whole = Text.of(IndexedText.of(guide, section), words);
            var passages = new ArrayList<Text>();
            for (Passage passage : section.passages()) {
                passages.add(Text.of(IndexedText.of(section, passage), words));
            }
            sections.add(new OfSection(section, words.terms(section.title()), whole, passages));
        }
        words.endGuide();
        return new GuideTexts(sections, words.newTerms());
    }
}
