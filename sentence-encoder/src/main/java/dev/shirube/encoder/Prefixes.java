package dev.shirube.encoder;

/**
 * What is put before a text, so that a model knows what it is.
 *
 * @param question before what somebody asks
 * @param passage before what may answer
 */
public record Prefixes(String question, String passage) {

    /** What models of the E5 family are trained with. */
    public static final Prefixes E5 = new Prefixes("query: ", "passage: ");
}
