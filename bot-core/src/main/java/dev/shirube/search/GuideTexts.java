package dev.shirube.search;

import dev.shirube.cache.ContentHash;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an index takes from a guide.
 *
 * @param encoded whether every text of it has a vector; if not, none of them is indexed
 * @param hash the hash of all texts, and of the vectors that are indexed
 */
record GuideTexts(boolean encoded, String hash) {

    /**
     * Takes them. Asks for the vector of each text, so that all that lack one are noted.
     *
     * @param guide the guide
     * @param samples sample questions by the id of their section
     * @param meaning the vectors there are
     */
    static GuideTexts of(Guide guide, Map<String, List<String>> samples, Meaning meaning) {
        var texts = new ContentHash();
        var sentences = new ArrayList<Sentence>();
        for (Section section : guide.sections()) {
            List<String> passages = section.passages().stream().map(Passage::text).toList();
            List<String> questions = samples.getOrDefault(section.id(), List.of());
            texts.add(SectionTexts.path(section)).add(passages).add(questions);
            sentences.add(SectionTexts.heading(section));
            sentences.add(SectionTexts.beginning(section));
            passages.forEach(passage -> sentences.add(SectionTexts.passage(section, passage)));
            questions.forEach(question -> sentences.add(Sentence.question(question)));
        }
        var vectors = new ArrayList<SentenceVector>();
        for (Sentence sentence : sentences) {
            SentenceVector vector = meaning.vector(sentence);
            if (vector != null) {
                vectors.add(vector);
            }
        }
        boolean encoded = vectors.size() == sentences.size();
        if (encoded) {
            vectors.forEach(vector -> texts.add(vector.bytes()));
        }
        return new GuideTexts(encoded, texts.finish());
    }
}
