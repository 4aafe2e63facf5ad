package dev.shirube.search;

import dev.shirube.cache.ContentHash;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.SentenceVector;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All sections and passages of a set of guides, ready to be searched. Immutable and safe for use by
 * several threads; it lives in memory and needs no closing.
 *
 * <p>Words are ranked by BM25 with k1 = 0.4, since the texts are short and a word twice in one says
 * little more (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009).
 */
public final class SearchIndex {

    private static final BM25Similarity SIMILARITY = new BM25Similarity(0.4f, 0.75f);

    /** How many sections each way of searching brings where no guide is named. */
    private static final int BROUGHT = 24;

    /** What brings sections by its meaning where no guide is named. */
    private static final List<VectorField> BRINGING =
            List.of(VectorField.BEGINNING, VectorField.PATH, VectorField.SAMPLE);

    private final Analyzer words = GuideAnalyzer.words();
    private final Analyzer pairs = GuideAnalyzer.pairs();
    private final List<IndexedSection> sections;
    private final Set<String> encoded;
    private final Map<String, Extent> guides = new HashMap<>();
    private final @Nullable IndexSearcher searcher;
    private final @Nullable Wordings wordings;
    private final Map<VectorField, FieldVectors> vectors = new EnumMap<>(VectorField.class);

    /** The positions of the sections of a guide: the first, and that behind the last. */
    private record Extent(int from, int to) {}

    private SearchIndex(
            List<Guide> guides,
            Map<String, List<String>> samples,
            Meaning meaning,
            DerivedFiles files)
            throws IOException {
        this.sections = IndexedSection.of(guides, samples);
        List<GuideTexts> texts =
                guides.parallelStream()
                        .map(guide -> GuideTexts.of(guide, samples, meaning))
                        .toList();
        var hash = new ContentHash();
        IndexWriting.addTo(hash);
        var complete = new LinkedHashSet<String>();
        int from = 0;
        for (int i = 0; i < guides.size(); i++) {
            Guide guide = guides.get(i);
            hash.add(texts.get(i).hash());
            if (texts.get(i).encoded()) {
                complete.add(guide.slug());
            }
            int to = from + guide.sections().size();
            this.guides.put(guide.slug(), new Extent(from, to));
            from = to;
        }
        this.encoded = Collections.unmodifiableSet(complete);
        if (sections.isEmpty()) {
            this.searcher = null;
            this.wordings = null;
        } else {
            var documents = new SectionDocuments(meaning, samples);
            Directory directory =
                    files.get(
                            "index",
                            hash.finish(),
                            new IndexFormat(),
                            () -> IndexWriting.write(guides, complete, documents, SIMILARITY));
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            this.searcher.setSimilarity(SIMILARITY);
            this.searcher.setQueryCache(null); // no question is asked twice
            LeafReader leaf = searcher.getIndexReader().leaves().getFirst().reader();
            this.wordings = Wordings.of(leaf, words, pairs);
            for (VectorField field : VectorField.values()) {
                vectors.put(field, FieldVectors.of(leaf, field));
            }
        }
    }

    /**
     * Indexes guides.
     *
     * @param guides the guides, in a fixed order, so that equal scores come out in a fixed order
     * @param samples sample questions by the id of the section that answers them
     * @param meaning the vectors there are; a guide that lacks some is searched by words alone
     * @param files where indexes are kept: one of the same texts and vectors is read from there
     * @return the index
     */
    public static SearchIndex of(
            List<Guide> guides,
            Map<String, List<String>> samples,
            Meaning meaning,
            DerivedFiles files) {
        try {
            return new SearchIndex(guides, samples, meaning, files);
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory failed", e);
        }
    }

    /**
     * Returns whether the meaning of a guide is known.
     *
     * @param slug the slug of a guide, or null for any of them
     * @return true if every text of it has a vector
     */
    public boolean isEncoded(@Nullable String slug) {
        return slug == null ? !encoded.isEmpty() : encoded.contains(slug);
    }

    /**
     * Searches. In one guide all sections are compared; in all of them those that words or meaning
     * bring.
     *
     * @param request what to look for
     * @return the sections that could fit, in the order of the guides, and which words are known
     */
    public SearchResult search(SearchRequest request) {
        IndexSearcher in = searcher;
        if (in == null) {
            return new SearchResult(List.of(), KnownWords.ALL);
        }
        try {
            RequestTerms terms =
                    RequestTerms.of(request.text(), request.otherWordings(), words, pairs);
            SentenceVector meant = request.vector();
            byte[] vector = meant == null ? null : meant.bytes();
            int[] positions = positions(request, terms, vector, in);
            LeafReader leaf = in.getIndexReader().leaves().getFirst().reader();
            return new SearchResult(
                    new Comparison(in, leaf, vectors, terms, vector)
                            .of(IntStream.of(positions).mapToObj(sections::get).toList()),
                    known(request.guide(), terms, leaf));
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
    }

    /** Which words are not in the guide that the request is put to, wherever in it. */
    private KnownWords known(@Nullable String guide, RequestTerms terms, LeafReader leaf)
            throws IOException {
        Extent own = guide == null ? null : guides.get(guide);
        if (own == null || own.from == own.to) {
            return KnownWords.ALL;
        }
        int first = own.from == 0 ? 0 : sections.get(own.from - 1).document() + 1;
        return terms.known(leaf, first, sections.get(own.to - 1).document());
    }

    private int[] positions(
            SearchRequest request, RequestTerms terms, byte @Nullable [] vector, IndexSearcher in)
            throws IOException {
        if (request.guide() != null) {
            Extent own = guides.getOrDefault(request.guide(), new Extent(0, 0));
            return IntStream.range(own.from, own.to).toArray();
        }
        var found = new TreeSet<Integer>();
        for (TextField field : List.of(TextField.SECTION, TextField.PASSAGE)) {
            for (ScoreDoc hit : in.search(terms.in(field), BROUGHT).scoreDocs) {
                found.add(positionOf(hit.doc));
            }
        }
        if (vector != null) {
            for (VectorField field : BRINGING) {
                for (ScoreDoc hit : nearest(field, vector)) {
                    found.add(positionOf(hit.doc));
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Finds the sections that may say something. None that does is missed; whether one does has to
     * be read there, for terms are looked up, not where they stand.
     *
     * @param terms what has to stand in a section, in its headings or its passages
     * @return by the slug of each guide that has such sections those, in their order
     */
    public Map<String, List<Section>> sectionsThatMaySay(Collection<SoughtTerm> terms) {
        IndexSearcher in = searcher;
        Wordings queries = wordings;
        if (in == null || queries == null) {
            return Map.of();
        }
        var found = new LinkedHashMap<String, List<Section>>();
        try {
            Query query = in.rewrite(queries.all(terms));
            Scorer scorer =
                    in.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1)
                            .scorer(in.getIndexReader().leaves().getFirst());
            if (scorer == null) {
                return Map.of();
            }
            DocIdSetIterator documents = scorer.iterator();
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                IndexedSection section = sections.get(positionOf(document));
                if (section.document() == document) {
                    found.computeIfAbsent(section.guide().slug(), slug -> new ArrayList<>())
                            .add(section.section());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
        return found;
    }

    /**
     * Finds the passages that lie far along a direction; all are compared.
     *
     * @param direction the direction
     * @param atLeast how far along it at least
     * @param contrary the direction of the contrary, or null where none is known
     * @param share how far along that at most, as a share of how far along the first
     * @return the passages in the order of the guides, none of guides that are not encoded
     */
    public List<Told> along(
            Direction direction, double atLeast, @Nullable Direction contrary, double share) {
        FieldVectors of = vectors.get(VectorField.PASSAGE);
        return of == null
                ? List.of()
                : of.along(direction, atLeast, contrary, share).stream()
                        .map(hit -> sections.get(positionOf(hit.doc)).told(hit.doc, hit.score))
                        .toList();
    }

    private List<ScoreDoc> nearest(VectorField field, byte[] vector) throws IOException {
        FieldVectors of = vectors.get(field);
        return of == null ? List.of() : of.nearest(vector, BROUGHT);
    }

    /**
     * Tells how near the nearest section of other guides is. What other guides tell, and this one
     * does not, is near to some section there and to none here.
     *
     * @param vector what is looked for
     * @param guide the slug of the guide that is left aside
     * @return the cosine of the beginning that is nearest, or 0 where all of the nearest are of
     *     this guide
     */
    public double nearestElsewhere(SentenceVector vector, String guide) {
        try {
            return nearest(VectorField.BEGINNING, vector.bytes()).stream()
                    .filter(hit -> !sections.get(positionOf(hit.doc)).guide().slug().equals(guide))
                    .mapToDouble(hit -> hit.score)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException("reading an index in memory failed", e);
        }
    }

    private int positionOf(int document) {
        return IndexedSection.position(sections, document);
    }
}
