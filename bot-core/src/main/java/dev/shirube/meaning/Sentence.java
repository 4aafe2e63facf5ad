package dev.shirube.meaning;

/**
 * A text to be encoded.
 *
 * @param kind what it is to be compared as
 * @param text the text
 */
public record Sentence(Kind kind, String text) {

    /** Encoders see questions and what answers them differently. */
    public enum Kind {
        /** Something that is asked. */
        QUESTION,
        /** Something that may be found. */
        PASSAGE
    }

    /**
     * Makes a question.
     *
     * @param text the text
     * @return the sentence
     */
    public static Sentence question(String text) {
        return new Sentence(Kind.QUESTION, text);
    }

    /**
     * Makes a passage.
     *
     * @param text the text
     * @return the sentence
     */
    public static Sentence passage(String text) {
        return new Sentence(Kind.PASSAGE, text);
    }
}
