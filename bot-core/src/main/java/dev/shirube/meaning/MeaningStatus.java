package dev.shirube.meaning;

/** How far the vectors of the guides are. */
public sealed interface MeaningStatus {

    /**
     * There is no encoder, and answers are found by words alone.
     *
     * @param reason why
     * @param wanted whether somebody has switched it off
     */
    record Off(String reason, boolean wanted) implements MeaningStatus {}

    /** The encoder is not loaded yet. */
    record Loading() implements MeaningStatus {}

    /**
     * Texts are being encoded, and until then their vectors are missing.
     *
     * @param done how many of the new texts have a vector
     * @param total how many texts are new
     */
    record Encoding(int done, int total) implements MeaningStatus {}

    /**
     * All is there.
     *
     * @param vectors how many vectors there are
     */
    record Ready(int vectors) implements MeaningStatus {}
}
