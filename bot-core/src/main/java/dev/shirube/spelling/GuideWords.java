package dev.shirube.spelling;

import dev.shirube.cache.ContentHash;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;

import org.apache.lucene.util.Version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that guides use.
 *
 * @param words all words that carry content, in their dictionary form
 * @param readings how those with kanji are read, the most frequent first
 */
record GuideWords(Set<String> words, List<WordReading> readings) {

    /** What decides which words are taken of the same texts. */
    private static final List<Class<?>> CODE =
            List.of(GuideWords.class, GuideWordsFormat.class, Scripts.class, Morphemes.class);

    /** Copies the words. */
    GuideWords {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        readings = List.copyOf(readings);
    }

    /**
     * Takes the words of guides, from disk if they were taken of the same texts before.
     *
     * @param guides the guides
     * @param files where they are kept
     */
    static GuideWords of(List<Guide> guides, DerivedFiles files) {
        Set<String> texts = texts(guides);
        var hash = new ContentHash().add(Version.LATEST.toString());
        CODE.forEach(hash::add);
        hash.add(texts);
        return files.get("words", hash.finish(), new GuideWordsFormat(), () -> of(texts));
    }

    private static Set<String> texts(List<Guide> guides) {
        var texts = new LinkedHashSet<String>();
        for (Guide guide : guides) {
            for (Section section : guide.sections()) {
                texts.add(section.title());
                for (Passage passage : section.passages()) {
                    texts.addAll(List.of(passage.text().split("\n")));
                }
            }
        }
        return texts;
    }

    private static GuideWords of(Set<String> texts) {
        var words = new LinkedHashSet<String>();
        Map<WordReading, Integer> counts = new LinkedHashMap<>();
        for (Morphemes cut : Morphemes.ofEach(texts)) {
            for (Morpheme word : cut.words()) {
                if (word.kind() != Kind.FUNCTION) {
                    words.add(word.base());
                    if (!word.reading().isEmpty() && Scripts.hasKanji(word.base())) {
                        counts.merge(new WordReading(word.base(), base(word)), 1, Integer::sum);
                    }
                }
            }
        }
        var readings = new ArrayList<>(counts.keySet());
        readings.sort(
                Comparator.comparingInt((WordReading r) -> -counts.getOrDefault(r, 0))
                        .thenComparing(WordReading::word)
                        .thenComparing(WordReading::kana));
        return new GuideWords(words, readings);
    }

    /** How the dictionary form is read: the ending of a verb is written in kana. */
    private static String base(Morpheme word) {
        String base = word.base();
        int kanji = base.length();
        while (kanji > 0 && Scripts.isHiragana(base.charAt(kanji - 1))) {
            kanji--;
        }
        String ending = Scripts.katakana(base.substring(kanji));
        if (ending.isEmpty()) {
            return word.reading();
        }
        int inflected = word.end() - word.start() - kanji;
        int stem = Math.max(0, word.reading().length() - Math.max(0, inflected));
        return word.reading().substring(0, stem) + ending;
    }
}
