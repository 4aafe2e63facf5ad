package dev.shirube.search;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** Keywords being looked for in a {@link SearchIndex}. For use by one thread. */
public final class Lookup {

    /** How many sections are scored where no guide is named. */
    private static final int SCORED = 40;

    private final SearchIndex index;
    private final List<AnalysedKeyword> content;
    private final List<AnalysedKeyword> around;
    private final TermReader words;
    private final TermReader bigrams;
    private final Coverage contentCoverage;
    private final Coverage coverage;

    /** What a sentence is to tell: all but the subject. */
    private final List<AnalysedKeyword> told;

    private @Nullable SentenceFit sentences;

    Lookup(
            SearchIndex index,
            List<AnalysedKeyword> content,
            List<AnalysedKeyword> frame,
            List<AnalysedKeyword> subject)
            throws IOException {
        this.index = index;
        this.content = content;
        this.around = joined(subject, frame);
        this.words = index.texts().terms(TextField.WORDS);
        this.bigrams = index.texts().terms(TextField.BIGRAMS);
        this.contentCoverage = new Coverage(words, bigrams, content);
        this.coverage = new Coverage(words, bigrams, joined(content, around));
        this.told = joined(content, frame);
    }

    /**
     * Finds the sections that have something of what is looked for.
     *
     * @param guide the slug of the only guide to look in, or null for all
     * @return all such sections of the guide, or those of all guides that fit best, in the order of
     *     the guides; empty where nothing is found or there is no such guide
     */
    public List<SectionHit> sections(@Nullable String guide) {
        return inMemory(() -> {
            int[] candidates = guide == null ? anywhere() : index.sectionsOf(guide);
            return candidates.length == 0 ? List.of() : score(candidates);
        });
    }

    /**
     * Returns how much of the content a guide speaks of anywhere, rare words counting more. A word
     * that no guide has counts most.
     *
     * @param guide the slug of a guide of the index
     * @return the share, 0 to 1; 1 where nothing is asked
     */
    public double coverage(String guide) {
        return inMemory(() -> contentCoverage.byGuide(index.extent(guide)));
    }

    /**
     * Returns how much content there is to look for that any guide has, rare words counting more.
     *
     * @return 0 for nothing; about 5 for one word that few sections have
     */
    public double information() {
        return inMemory(contentCoverage::information);
    }

    /**
     * Returns how much there is to look for, content or not, that any guide has.
     *
     * @return like {@link #information()}
     */
    public double allInformation() {
        return inMemory(coverage::information);
    }

    /**
     * Returns how much of the heading of a section is said by all that is looked for, rare words
     * counting more.
     *
     * @param section a section of the index
     * @param name words for what the section is about anyway, such as its job, see {@link
     *     SearchIndex#wordsOf}; neither they nor those of the guide's slug count
     * @return the share, 0 to nearly 1; 0 where the heading has nothing but the name and numbers
     */
    public double heading(Section section, Set<String> name) {
        return coverage.ofHeading(index.heading(section), name);
    }

    /**
     * Returns how much of the content and of the question around it stands in a single sentence,
     * line or row.
     *
     * @param section a section of the index
     * @return the share that its best sentence has, together with the headings above it, 0 to 1
     */
    public double sentence(Section section) {
        return inMemory(() -> {
            if (sentences == null) {
                sentences = new SentenceFit(bigrams, told);
            }
            return sentences.best(section);
        });
    }

    private static List<AnalysedKeyword> joined(
            List<AnalysedKeyword> some, List<AnalysedKeyword> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private int[] anywhere() throws IOException {
        var query = new SectionQuery(index.texts(), words, bigrams);
        for (AnalysedKeyword keyword : coverage.keywords()) {
            query.add(keyword);
        }
        int[] found = query.search(SCORED);
        Arrays.sort(found);
        return found;
    }

    private List<SectionHit> score(int[] candidates) throws IOException {
        TextRanges sectionRanges = TextRanges.single(candidates);
        Scores sections =
                scores(
                        new PostingFits(words, sectionRanges),
                        new PostingFits(bigrams, sectionRanges),
                        sectionRanges.size());
        TextRanges passageRanges = index.passagesOf(candidates);
        Scores passages =
                scores(
                        index.passageWords().fits(wantedWords(), passageRanges),
                        index.passageBigrams().fits(wantedBigrams(), passageRanges),
                        passageRanges.size());
        var hits = new ArrayList<SectionHit>(candidates.length);
        for (int i = 0; i < candidates.length; i++) {
            SearchIndex.IndexedSection section = index.section(candidates[i]);
            int passage = passageRanges.slot(i);
            SectionHit.Fit all = fit(section.section(), sections.all(i), passage, passages::all);
            if (all.score() > 0) {
                SectionHit.Fit own =
                        fit(section.section(), sections.content(i), passage, passages::content);
                hits.add(new SectionHit(section.guide(), section.section(), all, own));
            }
        }
        return hits;
    }

    private Scores scores(TermFits words, TermFits bigrams, int size) throws IOException {
        var scorer = new KeywordScorer(words, bigrams, size);
        return Scores.of(scorer, size, content, around);
    }

    private Set<String> wantedWords() {
        var wanted = new HashSet<String>();
        for (AnalysedKeyword keyword : coverage.keywords()) {
            wanted.addAll(keyword.terms().words());
            keyword.synonyms().forEach(synonym -> wanted.addAll(synonym.words()));
        }
        return wanted;
    }

    /** Synonyms are looked for by their words alone. */
    private Set<String> wantedBigrams() {
        var wanted = new HashSet<String>();
        coverage.keywords().forEach(keyword -> wanted.addAll(keyword.terms().bigrams()));
        return wanted;
    }

    private static SectionHit.Fit fit(
            Section section,
            double sectionScore,
            int firstPassage,
            IntToDoubleFunction passageScore) {
        Passage best = null;
        double bestScore = 0;
        int next = firstPassage;
        for (Passage passage : section.passages()) {
            double score = passageScore.applyAsDouble(next);
            next++;
            if (score > bestScore) {
                best = passage;
                bestScore = score;
            }
        }
        return new SectionHit.Fit(sectionScore, best, bestScore);
    }

    private static <T> T inMemory(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
    }

    /** Something read from Lucene, which declares failures that memory does not have. */
    private interface Reading<T> {
        T read() throws IOException;
    }
}
