package dev.shirube.meaning;

/** Hears how far the encoding of texts has come. */
@FunctionalInterface
public interface EncodingProgress {

    /** After so many texts it is called again. */
    int AT_ONCE = 32;

    /**
     * Some texts have been encoded. Called by several threads, though never at once; first with
     * none done, last with all.
     *
     * @param done how many
     * @param total how many there are to do
     */
    void encoded(int done, int total);
}
