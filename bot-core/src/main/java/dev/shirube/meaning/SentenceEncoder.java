package dev.shirube.meaning;

/**
 * Turns texts into vectors of length 1. The same text gives the same vector, bit by bit. Safe for
 * use by several threads; each call works on the thread that makes it.
 */
public interface SentenceEncoder {

    /**
     * Encodes what somebody asks.
     *
     * @param text the question; what is too long is cut
     * @return the vector
     */
    float[] encodeQuestion(String text);

    /**
     * Encodes what may answer a question.
     *
     * @param text the passage; what is too long is cut
     * @return the vector
     */
    float[] encodePassage(String text);

    /**
     * Encodes a sentence by its kind.
     *
     * @param sentence the sentence
     * @return the vector
     */
    default float[] encode(Sentence sentence) {
        return switch (sentence.kind()) {
            case QUESTION -> encodeQuestion(sentence.text());
            case PASSAGE -> encodePassage(sentence.text());
        };
    }
}
