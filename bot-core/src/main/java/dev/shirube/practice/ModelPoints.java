package dev.shirube.practice;

import dev.shirube.meaning.Meaning;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which points of a model answer somebody's own words touch. It gives no mark. */
public final class ModelPoints {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?])|(?<=[a-z)]\\.)\\s+|\\n+");

    /** A single sentence that lists things has a point in each of them. */
    private static final Pattern LISTED = Pattern.compile("(?:[、;；]|,\\s)(?![^(（]*[)）])");

    private static final int SHORTEST = 4;
    private static final int MOST = 8;

    /** Longer answers are compared by their beginning. */
    private static final int LONGEST_ANSWER = 2_000;

    /**
     * From which nearness of two sentences on the one touches the other: those on the same thing
     * lie above 0.6 for the shipped encoder, others of the same field seldom above 0.55.
     */
    private static final double NEAR = 0.62;

    /** The share of the words of a point that an answer has to go beyond to touch it. */
    private static final double WORDS = 0.5;

    /** What stands around a point and is no part of it. */
    private static final Pattern MARKS = Pattern.compile("^[「『・•\\-]+|[」』。]+$");

    private ModelPoints() {}

    /**
     * A point of a model answer.
     *
     * @param text the point as written
     * @param touched whether the person's own words come near to it
     */
    public record Point(String text, boolean touched) {}

    /**
     * Compares an answer with a model answer.
     *
     * @param question the question with its model answer
     * @param answer what the person wrote; it is not kept
     * @param meaning the encoder, or none: then words are compared
     * @return the points of the model answer in their order, at most eight
     */
    public static List<Point> of(InterviewQuestion question, String answer, Meaning meaning) {
        String read = answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER));
        Set<String> said = nouns(read);
        List<float[]> near =
                SENTENCE.splitAsStream(read)
                        .map(String::strip)
                        .filter(sentence -> sentence.length() >= SHORTEST)
                        .map(meaning::question)
                        .filter(Objects::nonNull)
                        .toList();
        return points(question.model())
                .map(point -> new Point(point, touches(point, said, near, meaning)))
                .toList();
    }

    private static Stream<String> points(List<String> model) {
        List<String> sentences =
                model.stream()
                        .flatMap(SENTENCE::splitAsStream)
                        .map(ModelPoints::bare)
                        .filter(sentence -> sentence.length() >= SHORTEST)
                        .toList();
        if (sentences.size() != 1) {
            return sentences.stream().limit(MOST);
        }
        List<String> listed =
                LISTED.splitAsStream(sentences.getFirst())
                        .map(ModelPoints::bare)
                        .filter(part -> part.length() >= SHORTEST)
                        .toList();
        return (listed.size() > 1 ? listed : sentences).stream().limit(MOST);
    }

    private static String bare(String text) {
        return MARKS.matcher(text.strip()).replaceAll("").strip();
    }

    private static boolean touches(
            String point, Set<String> said, List<float[]> near, Meaning meaning) {
        Set<String> own = nouns(point);
        long shared = own.stream().filter(said::contains).count();
        if (shared > own.size() * WORDS) {
            return true;
        }
        float @Nullable [] vector = near.isEmpty() ? null : meaning.question(point);
        return vector != null && near.stream().anyMatch(other -> cosine(vector, other) >= NEAR);
    }

    private static Set<String> nouns(String text) {
        return Morphemes.of(text).words().stream()
                .filter(word -> word.kind() == Morphemes.Kind.NOUN)
                .map(word -> Folding.fold(text.substring(word.start(), word.end())))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return ones == 0 || others == 0 ? 0 : dot / Math.sqrt(ones * others);
    }
}
