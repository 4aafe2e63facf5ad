package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the documents of sections, and so does what takes long: texts are cut into terms and
 * vectors looked up. Immutable; several threads may make documents of different guides.
 */
final class SectionDocuments {

    private static final FieldType TERMS = terms();

    private final Analyzer words = GuideAnalyzer.words();
    private final Analyzer pairs = GuideAnalyzer.pairs();
    private final Meaning meaning;
    private final Map<String, List<String>> samples;

    /**
     * Prepares.
     *
     * @param meaning the vectors there are
     * @param samples sample questions by the id of their section
     */
    SectionDocuments(Meaning meaning, Map<String, List<String>> samples) {
        this.meaning = meaning;
        this.samples = samples;
    }

    /**
     * Makes the documents of a guide.
     *
     * @param guide the guide
     * @param encoded whether every text of it has a vector
     * @return of each section its passages, its sample questions and itself
     */
    List<List<Document>> of(Guide guide, boolean encoded) {
        return guide.sections().stream().map(section -> block(section, encoded)).toList();
    }

    /** The terms of one text. */
    private record Cut(List<String> words, List<String> pairs) {}

    private Cut cut(String text) {
        return new Cut(RequestTerms.tokens(text, words), RequestTerms.tokens(text, pairs));
    }

    private List<Document> block(Section section, boolean encoded) {
        var block = new ArrayList<Document>();
        var all = new ArrayList<Cut>();
        Cut path = cut(SectionTexts.path(section));
        all.add(path);
        for (Passage passage : section.passages()) {
            var document = new Document();
            Cut text = cut(passage.text());
            add(document, TextField.PASSAGE, List.of(text));
            if (encoded) {
                add(document, VectorField.PASSAGE, SectionTexts.passage(section, passage.text()));
            }
            block.add(document);
            all.add(text);
        }
        for (String sample : samples.getOrDefault(section.id(), List.of())) {
            var document = new Document();
            if (encoded) {
                add(document, VectorField.SAMPLE, Sentence.question(sample));
            }
            block.add(document);
            all.add(cut(sample));
        }
        var whole = new Document();
        add(whole, TextField.PATH, List.of(path));
        add(whole, TextField.SECTION, all);
        if (encoded) {
            add(whole, VectorField.PATH, SectionTexts.heading(section));
            add(whole, VectorField.BEGINNING, SectionTexts.beginning(section));
        }
        block.add(whole);
        return block;
    }

    private static void add(Document document, TextField field, List<Cut> texts) {
        var inWords = new CutTokens(texts.stream().map(Cut::words).toList());
        var inPairs = new CutTokens(texts.stream().map(Cut::pairs).toList());
        document.add(new Field(field.words(), inWords, TERMS));
        document.add(new Field(field.pairs(), inPairs, TERMS));
    }

    private void add(Document document, VectorField field, Sentence sentence) {
        SentenceVector vector = meaning.vector(sentence);
        if (vector != null) {
            document.add(
                    new KnnByteVectorField(
                            field.field(), vector.bytes(), VectorSimilarityFunction.COSINE));
        }
    }

    /** Terms with how often they stand there, no positions. */
    private static FieldType terms() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
