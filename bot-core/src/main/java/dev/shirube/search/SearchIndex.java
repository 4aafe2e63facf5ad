package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import org.apache.lucene.analysis.Analyzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * All sections and passages of a set of guides, ready to be searched. Immutable and safe for use by
 * several threads; it lives in memory and needs no closing.
 */
public final class SearchIndex {

    private final Analyzer words = GuideAnalyzer.words();
    private final Analyzer bigrams = GuideAnalyzer.bigrams();

    /**
     * The wordings of the vocabulary that were looked for so far, which are as many as it has. They
     * are cut alike whatever the guides are, so the indexes that follow share them.
     */
    private final Map<String, Terms> synonyms;

    private final List<IndexedSection> sections = new ArrayList<>();
    private final Map<String, Extent> guides = new HashMap<>();
    private final Map<String, Heading> headings = new HashMap<>();
    private final TextIndex texts;
    private final ForwardIndex passageWords;
    private final ForwardIndex passageBigrams;
    private final GuideWords guideWords;

    /**
     * A section with the numbers of its first passage and of that behind its last. Its own number
     * is its position.
     */
    record IndexedSection(Guide guide, Section section, int from, int to) {}

    /** The positions of the sections of a guide: the first, and that behind the last. */
    record Extent(int from, int to) {}

    /**
     * The words of a heading with their weights, in reading order, and those of the guide's slug.
     */
    record Heading(Map<String, Double> words, Set<String> slug) {}

    /** The words and character pairs of the lines of all guides, for the next index. */
    private final LineMemory wordsOfLines;

    private final LineMemory bigramsOfLines;

    private SearchIndex(
            List<Guide> guides,
            LineMemory earlierWords,
            LineMemory earlierBigrams,
            Map<String, Terms> synonyms)
            throws IOException {
        this.synonyms = synonyms;
        var lineWords = new LineAnalysis(words, earlierWords);
        var linePairs = new LineAnalysis(bigrams, earlierBigrams);
        var wordIds = new TermIds();
        var writer = new TextIndexWriter(wordIds, linePairs.ids());
        var wordsOfPassages = new ForwardIndex.Builder();
        var bigramsOfPassages = new ForwardIndex.Builder();
        var headingWords = new HashMap<String, Set<String>>();
        try (var cutting = new GuideCutting(guides, lineWords)) {
            for (Guide guide : guides) {
                int first = sections.size();
                GuideTexts cutTexts = cutting.next();
                cutTexts.newWords().forEach(wordIds::add);
                for (GuideTexts.OfSection cut : cutTexts.sections()) {
                    int from = wordsOfPassages.size();
                    writer.add(cut.whole().words(), linePairs.cut(cut.whole().lines()));
                    for (GuideTexts.Text passage : cut.passages()) {
                        wordsOfPassages.add(passage.words());
                        bigramsOfPassages.add(linePairs.cut(passage.lines()));
                    }
                    Section section = cut.section();
                    sections.add(new IndexedSection(guide, section, from, wordsOfPassages.size()));
                    headingWords.put(section.id(), cut.title());
                }
                linePairs.endGuide();
                this.guides.put(guide.slug(), new Extent(first, sections.size()));
            }
        }
        this.texts = writer.finish();
        this.passageWords = wordsOfPassages.build(wordIds);
        this.passageBigrams = bigramsOfPassages.build(linePairs.ids());
        TermReader terms = texts.terms(TextField.WORDS);
        for (Guide guide : guides) {
            Set<String> slug = Set.copyOf(lineWords.terms(spaced(guide.slug())));
            for (Section section : guide.sections()) {
                Set<String> title = headingWords.getOrDefault(section.id(), Set.of());
                headings.put(section.id(), new Heading(weighted(title, terms), slug));
            }
        }
        this.guideWords =
                new GuideWords(
                        texts.allTerms(TextField.WORDS),
                        commonestFirst(lineWords.readings(), terms));
        this.wordsOfLines = lineWords.memory();
        this.bigramsOfLines = linePairs.memory();
    }

    private static List<WordReading> commonestFirst(Set<WordReading> readings, TermReader terms)
            throws IOException {
        var rarity = new HashMap<String, Double>();
        for (WordReading reading : readings) {
            rarity.put(reading.word(), terms.idf(reading.word()));
        }
        return readings.stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (WordReading r) -> rarity.getOrDefault(r.word(), 0.0))
                                .thenComparing(WordReading::word)
                                .thenComparing(WordReading::kana))
                .toList();
    }

    private static String spaced(String slug) {
        return slug.replace('_', ' ').replace('-', ' ');
    }

    /** A number in a heading mostly counts headings; years are read by themselves. */
    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static Map<String, Double> weighted(Set<String> title, TermReader terms)
            throws IOException {
        var weights = new LinkedHashMap<String, Double>();
        for (String word : title) {
            if (!isNumber(word)) {
                weights.put(word, terms.idf(word));
            }
        }
        return Collections.unmodifiableMap(weights);
    }

    /**
     * Indexes guides.
     *
     * @param guides the guides, in a fixed order, so that equal scores come out in a fixed order
     * @return the index
     */
    public static SearchIndex of(List<Guide> guides) {
        return of(guides, LineMemory.NONE, LineMemory.NONE, new ConcurrentHashMap<>());
    }

    /**
     * Indexes guides that have most lines in common with those of this index, in less time.
     *
     * @param guides the guides, in a fixed order
     * @return the same index as {@link #of} would give
     */
    public SearchIndex next(List<Guide> guides) {
        return of(guides, wordsOfLines, bigramsOfLines, synonyms);
    }

    private static SearchIndex of(
            List<Guide> guides,
            LineMemory earlierWords,
            LineMemory earlierBigrams,
            Map<String, Terms> synonyms) {
        try {
            return new SearchIndex(guides, earlierWords, earlierBigrams, synonyms);
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory failed", e);
        }
    }

    /**
     * Prepares to look for keywords.
     *
     * @param content what to look for, possibly nothing
     * @param frame the question around it: it counts for the rank of what is found, but says
     *     nothing of whether a guide speaks of the content
     * @param subject what the question is about, likewise; no sentence has to say it again
     * @return a look-up for use by one thread
     */
    public Lookup lookup(List<Keyword> content, List<Keyword> frame, List<Keyword> subject) {
        try {
            return new Lookup(this, analysed(content), analysed(frame), analysed(subject));
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
    }

    /**
     * Returns the words of a text, as they are looked for.
     *
     * @param text any text
     * @return its words in their base form
     */
    public Set<String> wordsOf(String text) {
        return text.isBlank() ? Set.of() : Set.copyOf(Terms.words(text, words));
    }

    /**
     * Returns the words of all guides.
     *
     * @return the words
     */
    public GuideWords guideWords() {
        return guideWords;
    }

    Heading heading(Section section) {
        return headings.getOrDefault(section.id(), new Heading(Map.of(), Set.of()));
    }

    TextIndex texts() {
        return texts;
    }

    ForwardIndex passageWords() {
        return passageWords;
    }

    ForwardIndex passageBigrams() {
        return passageBigrams;
    }

    IndexedSection section(int position) {
        return sections.get(position);
    }

    /** Returns the positions of the sections of a guide; none where there is no such guide. */
    int[] sectionsOf(String slug) {
        Extent own = guides.getOrDefault(slug, new Extent(0, 0));
        return IntStream.range(own.from(), own.to()).toArray();
    }

    /** Returns the passages of sections. */
    TextRanges passagesOf(int[] positions) {
        var from = new int[positions.length];
        var to = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            from[i] = sections.get(positions[i]).from();
            to[i] = sections.get(positions[i]).to();
        }
        return new TextRanges(from, to);
    }

    Extent extent(String slug) {
        Extent own = guides.get(slug);
        if (own == null) {
            throw new IllegalArgumentException("no guide " + slug);
        }
        return own;
    }

    private List<AnalysedKeyword> analysed(List<Keyword> keywords) {
        return keywords.stream().map(this::analysed).toList();
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
