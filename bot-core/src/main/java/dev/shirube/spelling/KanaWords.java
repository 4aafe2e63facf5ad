package dev.shirube.spelling;

import static java.util.Objects.requireNonNull;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;
import dev.shirube.text.PhraseMatcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes known words in kanji where a text has them in kana, wholly or in part: 「ねんしゅう」, 「自己しょうかい」.
 * Found by how text and words are read. Immutable.
 */
final class KanaWords {

    /** A shorter reading has too many words, and is part of too many others. */
    private static final int SHORTEST = 3;

    private static final String SMALL = "ぁぃぅぇぉゃゅょ";

    private final PhraseMatcher<String> byReading;
    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> written;

    /** The folded phrases that are written without kanji. */
    private final Set<String> phrases;

    /** Those with kanji, as written. */
    private final Set<String> kanjiPhrases;

    KanaWords(Collection<String> phrases, GuideWords guides) {
        this.written = guides.words();
        var words = new LinkedHashMap<String, String>();
        var spelt = new LinkedHashMap<String, String>();
        List<String> kanji = phrases.stream().filter(Scripts::hasKanji).toList();
        this.kanjiPhrases = Set.copyOf(kanji);
        Iterator<Morphemes> cut = Morphemes.ofEach(kanji).iterator();
        for (String phrase : kanji) {
            words.putIfAbsent(Folding.fold(KanaText.of(phrase, cut.next()).kana()), phrase);
        }
        for (String phrase : phrases) {
            if (!Scripts.hasKanji(phrase)) {
                spelt.putIfAbsent(Folding.fold(phrase), phrase);
            }
        }
        this.phrases = Set.copyOf(spelt.keySet());
        spelt.forEach(words::putIfAbsent);
        for (WordReading reading : guides.readings()) {
            String kana = Folding.fold(reading.kana());
            words.putIfAbsent(kana, reading.word());
            if (!Scripts.isKanji(reading.word().charAt(reading.word().length() - 1))) {
                verbs.putIfAbsent(kana, reading.word());
            }
        }
        for (String word : guides.words()) {
            if (Scripts.isKatakana(word)) {
                // two spellings that fold alike: the order of the words says nothing
                words.merge(
                        Folding.fold(word),
                        word,
                        (a, b) -> Scripts.isKatakana(a) && b.compareTo(a) < 0 ? b : a);
            }
        }
        words.keySet()
                .removeIf(kana -> kana.length() < SHORTEST || kana.contains(KanaText.UNREADABLE));
        this.byReading = PhraseMatcher.of(add -> words.forEach(add));
    }

    /** A known word, and the range of the text that is meant by it. */
    private record Meant(int start, int end, String word) {}

    String mend(String text, Morphemes morphemes) {
        if (text.chars().noneMatch(c -> Scripts.isHiragana((char) c))) {
            return text;
        }
        List<Meant> meant = words(text, morphemes);
        for (Morpheme word : morphemes.words()) {
            boolean free =
                    meant.stream().noneMatch(m -> m.start < word.end() && word.start() < m.end);
            if (free) {
                addVerb(text, word, meant);
            }
        }
        meant.sort((a, b) -> Integer.compare(a.start, b.start));
        var mended = new StringBuilder();
        int at = 0;
        for (Meant one : meant) {
            String spelt = text.substring(one.start, one.end);
            boolean alike =
                    Scripts.isHiragana(one.word)
                            || (phrases.contains(Folding.fold(spelt))
                                    && !Scripts.isKanji(one.word));
            mended.append(text, at, one.start).append(alike ? spelt : one.word);
            at = one.end;
        }
        return mended.append(text, at, text.length()).toString();
    }

    private List<Meant> words(String text, Morphemes morphemes) {
        KanaText read = KanaText.of(text, morphemes);
        var context = new KanaContext(text, morphemes, verbs.keySet());
        Folding folding = Folding.of(read.kana());
        var found = new LinkedHashMap<PhraseMatcher.Match<String>, Meant>();
        for (var match : byReading.find(folding)) {
            int from = folding.originalStart(match.start());
            int to = folding.originalEnd(match.end() - 1);
            if (read.isWhole(from, to)) {
                var meant = new Meant(read.start(from), read.end(to - 1), match.value());
                if (isLikely(meant, match.length(), context)) {
                    found.put(match, meant);
                }
            }
        }
        var meant = new ArrayList<Meant>();
        for (var match : PhraseMatcher.longest(List.copyOf(found.keySet()))) {
            Meant next = requireNonNull(found.get(match));
            if (meant.isEmpty() || meant.getLast().end <= next.start) {
                meant.add(next);
            }
        }
        return meant;
    }

    /**
     * Whether a word is meant, judged by what is written around it. A phrase that is written so
     * anyway is always meant: no other word is to be seen in it.
     */
    private boolean isLikely(Meant meant, int length, KanaContext context) {
        String spelt = context.text().substring(meant.start, meant.end);
        if (spelt.equals(meant.word) || phrases.contains(Folding.fold(spelt))) {
            return true;
        }
        if (!isPart(spelt, meant.word)
                || context.isEnding(meant.start, meant.end)
                || (endsInKanji(meant) && context.endsVerb(meant.end))) {
            return false; // 「身につけ」 is no 「身に付」
        }
        if (!Scripts.isHiragana(spelt)) {
            return kanji(meant.word) > kanji(spelt)
                    && (isLongPhrase(meant, length)
                            || !context.cutsKnownWord(meant.start, meant.end))
                    && context.hasFreeKana(meant.start, meant.end)
                    && isWord(meant, length, context);
        }
        if (written.contains(spelt)) {
            return false;
        }
        List<Morpheme> words = context.morphemes().within(meant.start, meant.end);
        return length > SHORTEST
                ? isWord(meant, length, context)
                        && words.stream().anyMatch(w -> w.kind() != Kind.FUNCTION)
                : context.isEdge(meant.start)
                        && context.isEdge(meant.end)
                        && words.stream().allMatch(w -> w.kind() == Kind.NOUN);
    }

    private static boolean endsInKanji(Meant meant) {
        return Scripts.isKanji(meant.word.charAt(meant.word.length() - 1));
    }

    /** Whether the dictionary sees the word, too, once it is written as it is meant. */
    private boolean isWord(Meant meant, int length, KanaContext context) {
        String text = context.text();
        if (meant.end < text.length() && SMALL.indexOf(text.charAt(meant.end)) >= 0) {
            return false; // half a syllable
        }
        if (!isLongPhrase(meant, length)
                && (context.isWithinWord(meant.start) || context.isWithinWord(meant.end))) {
            return false;
        }
        if (context.isEdge(meant.start) && context.isEdge(meant.end)) {
            return true;
        }
        String start = text.substring(0, meant.start);
        String mended = start + meant.word + text.substring(meant.end);
        return Morphemes.of(mended).isWhole(meant.start, meant.start + meant.word.length());
    }

    /** What so many kana in a row make is no accident, however the dictionary cuts them. */
    private boolean isLongPhrase(Meant meant, int length) {
        return length > 2 * SHORTEST - 1 && kanjiPhrases.contains(meant.word);
    }

    private static long kanji(String text) {
        return text.chars().filter(c -> Scripts.isKanji((char) c)).count();
    }

    /** Whether what is not hiragana stands in the word too, and there is some hiragana. */
    private static boolean isPart(String spelt, String word) {
        int at = 0;
        boolean hiragana = false;
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            if (Scripts.isHiragana(c)) {
                hiragana = true;
            } else {
                at = word.indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return hiragana;
    }

    /** 「はたらいて」 is what the guides write 「働いて」, unless they write it so themselves. */
    private void addVerb(String text, Morpheme verb, List<Meant> meant) {
        String base = verb.base();
        String word = verbs.get(Folding.fold(base));
        if (word == null
                || (verb.kind() != Kind.VERB && verb.kind() != Kind.ADJECTIVE)
                || base.length() < SHORTEST
                || !Scripts.isHiragana(base)
                || written.contains(base)) {
            return;
        }
        int ending = 0;
        while (Scripts.isHiragana(word.charAt(word.length() - 1 - ending))) {
            ending++;
        }
        String stem = base.substring(0, Math.max(0, base.length() - ending));
        boolean begins = verb.start() == 0 || !Scripts.isKanji(text.charAt(verb.start() - 1));
        if (begins && stem.length() > 1 && text.startsWith(stem, verb.start())) {
            String kanji = word.substring(0, word.length() - ending);
            meant.add(new Meant(verb.start(), verb.start() + stem.length(), kanji));
        }
    }
}
