package dev.shirube.search;

/** A field of the index of sections: their text, cut in one of two ways. */
enum TextField {
    /** Dictionary words. */
    WORDS,
    /** Character pairs. */
    BIGRAMS;

    /** The name that Lucene knows it by. */
    String lucene() {
        return name();
    }
}
