package dev.shirube.meaning;

/** A sentence encoder that can be loaded. Its id is known before, so that caches can be read. */
public interface EncoderModel {

    /**
     * Returns the id that the encoder will have.
     *
     * @return letters, digits and hyphens; it changes with everything that vectors depend on
     */
    String id();

    /**
     * Loads the encoder. Takes about a second.
     *
     * @return the encoder
     * @throws EncoderUnavailableException if this machine cannot run it, or its files are no good
     */
    SentenceEncoder load() throws EncoderUnavailableException;
}
