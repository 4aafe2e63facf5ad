package dev.shirube.search;

import dev.shirube.guide.Section;

import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keywords being looked for in a {@link SearchIndex}. For use by one thread. */
public final class Lookup {

    /** Of each section several passages are found; more are looked at than sections are wanted. */
    private static final int PASSAGES_PER_SECTION = 4;

    private static final int LONG_WORD = 6;
    private static final double NEARLY_ALL = 0.8;

    private final SearchIndex index;
    private final List<AnalysedKeyword> keywords;

    Lookup(SearchIndex index, List<AnalysedKeyword> keywords) {
        this.index = index;
        this.keywords = keywords;
    }

    /**
     * Finds the sections that have most of what is looked for.
     *
     * @param guide the slug of the only guide to look in, or null for all
     * @param limit how many sections at the most
     * @return the sections by {@link SectionHit#score()}, best first; empty where nothing is found
     */
    public List<SectionHit> sections(@Nullable String guide, int limit) {
        try {
            return find(guide, limit);
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory failed", e);
        }
    }

    /**
     * Returns how much of the keywords a guide speaks of anywhere, rare words counting more. A word
     * that no guide has counts most.
     *
     * @param guide the slug of a guide of the index
     * @return the share, 0 to 1; 1 where nothing is asked
     */
    public double coverage(String guide) {
        try {
            return covered(index.guideNumber(guide));
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory failed", e);
        }
    }

    /**
     * Returns how much there is to look for: the weight of all keywords, rare words counting more.
     *
     * @return 0 for nothing; about 5 for one word that few sections have
     */
    public double information() {
        try {
            double sum = 0;
            for (AnalysedKeyword keyword : keywords) {
                for (String word : keyword.terms().words()) {
                    sum += keyword.weight() * index.sectionIndex().idf(FieldIndex.WORDS, word);
                }
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory failed", e);
        }
    }

    /**
     * Returns how much of the heading of a section the keywords say, rare words counting more.
     *
     * @param section a section of the index
     * @return the share, 0 to 1
     */
    public double heading(Section section) {
        try {
            return saidOf(index.titleWords(section.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory failed", e);
        }
    }

    private double saidOf(List<String> title) throws IOException {
        var said = new HashSet<String>();
        for (AnalysedKeyword keyword : keywords) {
            said.addAll(keyword.terms().words());
            for (Terms synonym : keyword.synonyms()) {
                if (!synonym.words().isEmpty() && title.containsAll(synonym.words())) {
                    said.addAll(synonym.words());
                }
            }
        }
        double all = 0;
        double covered = 0;
        for (String word : title) {
            double weight = index.sectionIndex().idf(FieldIndex.WORDS, word);
            all += weight;
            covered += said.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : covered / all;
    }

    private List<SectionHit> find(@Nullable String guide, int limit) throws IOException {
        QueryPlan sections = QueryPlan.of(keywords, index.sectionIndex());
        QueryPlan passages = QueryPlan.of(keywords, index.passageIndex());
        if (sections.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<Integer, Found>();
        for (ScoreDoc hit : index.sectionIndex().search(sections.query(), guide, 2 * limit)) {
            found.put(hit.doc, new Found(hit.score / sections.reach()));
        }
        int most = PASSAGES_PER_SECTION * limit;
        for (ScoreDoc hit : index.passageIndex().search(passages.query(), guide, most)) {
            SearchIndex.IndexedPassage passage = index.passage(hit.doc);
            found.computeIfAbsent(passage.section(), s -> new Found(0))
                    .passages
                    .add(
                            new SectionHit.PassageHit(
                                    passage.passage(), hit.score / passages.reach()));
        }
        var hits = new ArrayList<SectionHit>(found.size());
        for (Map.Entry<Integer, Found> entry : found.entrySet()) {
            SearchIndex.IndexedSection section = index.section(entry.getKey());
            Found scores = entry.getValue();
            hits.add(
                    new SectionHit(
                            section.guide(),
                            section.section(),
                            scores.sectionScore,
                            scores.passages));
        }
        hits.sort(Comparator.comparingDouble(SectionHit::score).reversed());
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private double covered(int guide) throws IOException {
        double covered = 0;
        double all = 0;
        for (AnalysedKeyword keyword : keywords) {
            boolean bySynonym = false;
            for (Terms synonym : keyword.synonyms()) {
                bySynonym |= hasAll(guide, synonym);
            }
            for (String word : keyword.terms().words()) {
                double weight = keyword.weight() * index.sectionIndex().idf(FieldIndex.WORDS, word);
                all += weight;
                if (bySynonym || index.guideIndex().has(guide, FieldIndex.WORDS, word)) {
                    covered += weight;
                } else {
                    covered += weight * spelled(guide, word);
                }
            }
        }
        return all == 0 ? 1 : covered / all;
    }

    /** A long word that is written otherwise is known by its character pairs. */
    private double spelled(int guide, String word) throws IOException {
        if (word.length() < LONG_WORD) {
            return 0;
        }
        int known = 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            String pair = word.substring(i, i + 2);
            known += index.guideIndex().has(guide, FieldIndex.BIGRAMS, pair) ? 1 : 0;
        }
        double share = known / (word.length() - 1.0);
        return share >= NEARLY_ALL ? share : 0;
    }

    private boolean hasAll(int guide, Terms terms) throws IOException {
        for (String word : terms.words()) {
            if (!index.guideIndex().has(guide, FieldIndex.WORDS, word)) {
                return false;
            }
        }
        return !terms.words().isEmpty();
    }

    /** Scores of a section while they are gathered. */
    private static final class Found {
        private final double sectionScore;
        private final List<SectionHit.PassageHit> passages = new ArrayList<>(2);

        Found(double sectionScore) {
            this.sectionScore = sectionScore;
        }
    }
}
