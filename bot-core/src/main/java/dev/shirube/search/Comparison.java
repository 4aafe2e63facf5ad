package dev.shirube.search;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares one request with sections, every score of each. For use by one thread. */
final class Comparison {

    /**
     * How sharply the nearest passage stands out of the others where all of them count: the
     * temperature of a log-sum-exp.
     */
    private static final double SHARPNESS = 0.05;

    private final IndexSearcher searcher;
    private final LeafReader index;
    private final Map<VectorField, FieldVectors> vectors;
    private final RequestTerms terms;
    private final byte @Nullable [] vector;

    /**
     * Prepares to compare.
     *
     * @param searcher the index
     * @param index its only segment
     * @param vectors those of the index
     * @param terms the words that are looked for
     * @param vector what they mean, or null to go by words alone
     */
    Comparison(
            IndexSearcher searcher,
            LeafReader index,
            Map<VectorField, FieldVectors> vectors,
            RequestTerms terms,
            byte @Nullable [] vector) {
        this.searcher = searcher;
        this.index = index;
        this.vectors = vectors;
        this.terms = terms;
        this.vector = vector;
    }

    /** Compares sections, given in the order of the index. */
    List<SectionMatch> of(List<IndexedSection> sections) throws IOException {
        double most = terms.most(index, TextField.SECTION);
        Scores path = words(TextField.PATH);
        Scores whole = words(TextField.SECTION);
        Scores passage = words(TextField.PASSAGE);
        Scores nearPath = meaning(VectorField.PATH);
        Scores nearBeginning = meaning(VectorField.BEGINNING);
        Scores nearPassage = meaning(VectorField.PASSAGE);
        Scores nearSample = meaning(VectorField.SAMPLE);
        var matches = new ArrayList<SectionMatch>(sections.size());
        for (IndexedSection s : sections) {
            float[] texts = passage.of(s.first(), s.samples());
            float[] nearness = nearPassage.of(s.first(), s.samples());
            double ownPath = nearPath.of(s.document());
            double ownBeginning = nearBeginning.of(s.document());
            // A sample question counts as what the section says itself.
            double nearest =
                    Math.max(
                            nearness.length == 0 ? ownPath : max(nearness),
                            max(nearSample.of(s.samples(), s.document())));
            var near =
                    new SectionMatch.Nearness(
                            ownPath,
                            ownBeginning,
                            nearest,
                            nearness.length == 0 ? ownPath : together(nearness));
            var text =
                    new SectionMatch.Text(
                            path.of(s.document()), whole.of(s.document()), max(texts), most);
            matches.add(
                    new SectionMatch(
                            s.guide(),
                            s.section(),
                            text,
                            vector == null ? SectionMatch.Nearness.NONE : near,
                            passages(texts, nearness)));
        }
        return matches;
    }

    private static List<SectionMatch.OfPassage> passages(float[] texts, float[] nearness) {
        var passages = new ArrayList<SectionMatch.OfPassage>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            passages.add(new SectionMatch.OfPassage(texts[i], nearness[i]));
        }
        return passages;
    }

    private static float max(float[] values) {
        float max = 0;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static double together(float[] nearness) {
        float max = max(nearness);
        double sum = 0;
        for (float near : nearness) {
            sum += Math.exp((near - max) / SHARPNESS);
        }
        return max + SHARPNESS * Math.log(sum / nearness.length);
    }

    private Scores words(TextField field) throws IOException {
        Query query = searcher.rewrite(terms.in(field));
        Scorer scorer =
                searcher.createWeight(query, ScoreMode.COMPLETE, 1)
                        .scorer(searcher.getIndexReader().leaves().getFirst());
        return scorer == null ? Scores.NONE : new Scores(scorer.iterator(), scorer::score);
    }

    private Scores meaning(VectorField field) throws IOException {
        FieldVectors of = vectors.get(field);
        FieldVectors.Cosines cosines = vector == null || of == null ? null : of.to(vector);
        return cosines == null ? Scores.NONE : new Scores(cosines.documents(), cosines::current);
    }

    /** Scores of documents, to be asked for in ascending order. */
    private record Scores(DocIdSetIterator documents, Score score) {

        static final Scores NONE = new Scores(DocIdSetIterator.empty(), () -> 0);

        interface Score {
            float get() throws IOException;
        }

        float of(int document) throws IOException {
            if (documents.docID() < document) {
                documents.advance(document);
            }
            return documents.docID() == document ? score.get() : 0;
        }

        float[] of(int from, int to) throws IOException {
            var scores = new float[to - from];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = of(from + i);
            }
            return scores;
        }
    }
}
