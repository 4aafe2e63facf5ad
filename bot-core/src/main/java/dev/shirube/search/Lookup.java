package dev.shirube.search;

import dev.shirube.guide.Section;

import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keywords being looked for in a {@link SearchIndex}. For use by one thread. */
public final class Lookup {

    /** Of each section several passages are found; more are looked at than sections are wanted. */
    private static final int PASSAGES_PER_SECTION = 4;

    private final SearchIndex index;
    private final List<AnalysedKeyword> keywords;
    private final Coverage coverage;
    private String lastName = "";
    private Set<String> lastNameWords = Set.of();

    Lookup(SearchIndex index, List<AnalysedKeyword> keywords) throws IOException {
        this.index = index;
        this.keywords = keywords;
        this.coverage = new Coverage(index, keywords);
    }

    /**
     * Finds the sections that have most of what is looked for.
     *
     * @param guide the slug of the only guide to look in, or null for all
     * @param limit how many sections at the most
     * @return the sections by {@link SectionHit#score()}, best first; empty where nothing is found
     */
    public List<SectionHit> sections(@Nullable String guide, int limit) {
        return inMemory(() -> find(guide, limit));
    }

    /**
     * Returns how much of the keywords a guide speaks of anywhere, rare words counting more. A word
     * that no guide has counts most.
     *
     * @param guide the slug of a guide of the index
     * @return the share, 0 to 1; 1 where nothing is asked
     */
    public double coverage(String guide) {
        return inMemory(() -> coverage.byGuide(index.extent(guide)));
    }

    /**
     * Returns how much there is to look for that any guide has, rare words counting more.
     *
     * @return 0 for nothing; about 5 for one word that few sections have
     */
    public double information() {
        return coverage.information();
    }

    /**
     * Returns how much of the heading of a section the keywords say, rare words counting more.
     *
     * @param section a section of the index
     * @param name what the section is about anyway, such as the name of its job; it does not count
     * @return the share, 0 to 1; 0 where the heading has nothing but the name
     */
    public double heading(Section section, String name) {
        if (!name.equals(lastName)) {
            lastName = name;
            lastNameWords = Set.copyOf(index.words(name));
        }
        return coverage.ofHeading(index.heading(section), lastNameWords);
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
            double score = hit.score / passages.reach();
            found.computeIfAbsent(passage.section(), s -> new Found(0))
                    .passages
                    .add(new SectionHit.PassageHit(passage.passage(), score));
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

    /** Scores of a section while they are gathered. */
    private static final class Found {
        private final double sectionScore;
        private final List<SectionHit.PassageHit> passages = new ArrayList<>(2);

        Found(double sectionScore) {
            this.sectionScore = sectionScore;
        }
    }
}
