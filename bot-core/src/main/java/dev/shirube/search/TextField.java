package dev.shirube.search;

/** What of a section is searched by its words, each in a field of words and one of pairs. */
enum TextField {
    /** The heading with the headings above it. */
    PATH,
    /** Headings and all passages. */
    SECTION,
    /** One passage, which has a document of its own. */
    PASSAGE;

    /** The field of dictionary words. */
    String words() {
        return name() + "_WORDS";
    }

    /** The field of character pairs. */
    String pairs() {
        return name() + "_PAIRS";
    }
}
