package dev.shirube.search;

/** A field of the index: what is searched of sections or of passages, cut in one of two ways. */
enum TextField {
    /** The dictionary words of sections. */
    SECTION_WORDS,
    /** The character pairs of sections. */
    SECTION_BIGRAMS,
    /** The dictionary words of passages. */
    PASSAGE_WORDS,
    /** The character pairs of passages. */
    PASSAGE_BIGRAMS;

    /** The name that Lucene knows it by. */
    String lucene() {
        return name();
    }
}
