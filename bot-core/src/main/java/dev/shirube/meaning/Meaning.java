package dev.shirube.meaning;

import org.jspecify.annotations.Nullable;

/**
 * What can be said about the meaning of texts. Everything may be missing: then words have to do.
 * Safe for use by several threads.
 */
public interface Meaning {

    /**
     * Encodes what somebody asks. Takes about ten milliseconds, and waits where the encoder is just
     * being loaded.
     *
     * @param text the question
     * @return a vector of length 1, or null where there is no encoder
     */
    float @Nullable [] question(String text);

    /**
     * Looks up the vector of a sentence of the guides or the vocabulary.
     *
     * @param sentence the sentence
     * @return its vector, or null if there is none yet
     */
    @Nullable SentenceVector vector(Sentence sentence);

    /**
     * Returns where the vectors come from.
     *
     * @return the id of the encoder, empty where there is none
     */
    default String encoder() {
        return "";
    }

    /**
     * Gives words alone.
     *
     * @return a meaning that knows nothing
     */
    static Meaning none() {
        return new Meaning() {
            @Override
            public float @Nullable [] question(String text) {
                return null;
            }

            @Override
            public @Nullable SentenceVector vector(Sentence sentence) {
                return null;
            }
        };
    }
}
