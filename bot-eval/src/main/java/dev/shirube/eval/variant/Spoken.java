package dev.shirube.eval.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Japanese as it is typed in a hurry: without conversion to kanji, or without particles. */
final class Spoken {

    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");

    /** 「が」「を」「に」…, 「は」「も」, and 「の」 between nouns; not 「と」 between things. */
    private static final List<String> PARTICLES = List.of("助詞-格助詞-一般", "助詞-係助詞", "助詞-連体化");

    private Spoken() {}

    /** One word with kanji as it is read. */
    static String hiragana(String question) {
        List<Morpheme> words =
                Morpheme.of(question).stream()
                        .filter(word -> word.reading() != null)
                        .filter(word -> KANJI.matcher(word.in(question)).find())
                        .toList();
        if (words.isEmpty()) {
            return question;
        }
        Morpheme word = Pick.of(words, question);
        return question.substring(0, word.start())
                + hiraganaOf(String.valueOf(word.reading()))
                + question.substring(word.end());
    }

    /** One particle less. Between Latin words a space is left in its place. */
    static String withoutParticle(String question) {
        List<Morpheme> particles = particles(question);
        if (particles.isEmpty()) {
            return question;
        }
        Morpheme particle = Pick.of(particles, question);
        String before = question.substring(0, particle.start());
        String after = question.substring(particle.end());
        return before + (endsLatin(before) && startsLatin(after) ? " " : "") + after;
    }

    /** Of two particles in a row, such as 「とは」, neither can be left out without the other. */
    private static List<Morpheme> particles(String question) {
        List<Morpheme> words = Morpheme.of(question);
        var particles = new ArrayList<Morpheme>();
        for (int i = 0; i < words.size(); i++) {
            boolean alone =
                    (i == 0 || !isAnyParticle(words.get(i - 1)))
                            && (i + 1 == words.size() || !isAnyParticle(words.get(i + 1)));
            if (alone && PARTICLES.contains(words.get(i).partOfSpeech())) {
                particles.add(words.get(i));
            }
        }
        return particles;
    }

    private static boolean isAnyParticle(Morpheme word) {
        return word.partOfSpeech().startsWith("助詞");
    }

    private static boolean endsLatin(String text) {
        return !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
    }

    private static boolean startsLatin(String text) {
        return !text.isEmpty() && isLatin(text.charAt(0));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static String hiraganaOf(String katakana) {
        return katakana.chars()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
