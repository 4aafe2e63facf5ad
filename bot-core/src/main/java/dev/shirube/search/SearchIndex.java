package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.apache.lucene.analysis.Analyzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All sections and passages of a set of guides, ready to be searched. Immutable and safe for use by
 * several threads; it lives in memory and needs no closing.
 */
public final class SearchIndex {

    private final Analyzer words = GuideAnalyzer.words();
    private final Analyzer bigrams = GuideAnalyzer.bigrams();

    /** The wordings of the vocabulary that were looked for so far; as many as it has. */
    private final Map<String, Terms> synonyms = new ConcurrentHashMap<>();

    private final List<IndexedSection> sections = new ArrayList<>();
    private final List<IndexedPassage> passages = new ArrayList<>();
    private final Map<String, Extent> extents = new HashMap<>();
    private final Map<String, Heading> headings = new HashMap<>();
    private final FieldIndex sectionIndex;
    private final FieldIndex passageIndex;

    /** A section by its number in the section index. */
    record IndexedSection(Guide guide, Section section) {}

    /** A passage by its number in the passage index, with the number of its section. */
    record IndexedPassage(int section, Passage passage) {}

    /** The numbers of the sections of a guide: the first, and that behind the last. */
    record Extent(int from, int to) {}

    /** The words of a heading with their weights, in reading order. */
    record Heading(Map<String, Double> words) {}

    private SearchIndex(List<Guide> guides) throws IOException {
        var sectionWriter = new FieldIndexWriter();
        var passageWriter = new FieldIndexWriter();
        var lineWords = new LineAnalysis(words);
        var linePairs = new LineAnalysis(bigrams);
        for (Guide guide : guides) {
            int first = sectionWriter.size();
            for (Section section : guide.sections()) {
                for (Passage passage : section.passages()) {
                    List<String> lines = IndexedText.of(section, passage);
                    passageWriter.add(
                            guide.slug(), lineWords.tokens(lines), linePairs.tokens(lines));
                    passages.add(new IndexedPassage(sectionWriter.size(), passage));
                }
                List<String> lines = IndexedText.of(guide, section);
                sectionWriter.add(guide.slug(), lineWords.tokens(lines), linePairs.tokens(lines));
                sections.add(new IndexedSection(guide, section));
            }
            extents.put(guide.slug(), new Extent(first, sectionWriter.size()));
            lineWords.forget();
            linePairs.forget();
        }
        sectionIndex = sectionWriter.finish();
        passageIndex = passageWriter.finish();
        for (IndexedSection section : sections) {
            headings.put(section.section().id(), heading(section.section().title()));
        }
    }

    /**
     * Indexes guides.
     *
     * @param guides the guides, in a fixed order, so that equal scores come out in a fixed order
     * @return the index
     */
    public static SearchIndex of(List<Guide> guides) {
        try {
            return new SearchIndex(guides);
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory failed", e);
        }
    }

    /**
     * Prepares to look for keywords.
     *
     * @param keywords what to look for, possibly nothing
     * @return a look-up for use by one thread
     */
    public Lookup lookup(List<Keyword> keywords) {
        try {
            return new Lookup(this, keywords.stream().map(this::analysed).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
    }

    List<String> words(String text) {
        return Terms.of(text, words, bigrams).words();
    }

    Heading heading(Section section) {
        return headings.getOrDefault(section.id(), new Heading(Map.of()));
    }

    FieldIndex sectionIndex() {
        return sectionIndex;
    }

    FieldIndex passageIndex() {
        return passageIndex;
    }

    IndexedSection section(int number) {
        return sections.get(number);
    }

    IndexedPassage passage(int number) {
        return passages.get(number);
    }

    Extent extent(String slug) {
        Extent extent = extents.get(slug);
        if (extent == null) {
            throw new IllegalArgumentException("no guide " + slug);
        }
        return extent;
    }

    private Heading heading(String title) throws IOException {
        var weights = new LinkedHashMap<String, Double>();
        for (String word : Terms.of(title, words, bigrams).words()) {
            double weight = sectionIndex.term(FieldIndex.WORDS, word).idf();
            weights.put(word, weight);
        }
        return new Heading(Collections.unmodifiableMap(weights));
    }

    private AnalysedKeyword analysed(Keyword keyword) {
        var terms = new ArrayList<Terms>();
        for (String synonym : keyword.synonyms()) {
            terms.add(synonyms.computeIfAbsent(synonym, s -> Terms.of(s, words, bigrams)));
        }
        return new AnalysedKeyword(
                Terms.of(keyword.text(), words, bigrams), terms, keyword.weight());
    }
}
