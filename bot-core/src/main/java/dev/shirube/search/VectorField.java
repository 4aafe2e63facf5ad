package dev.shirube.search;

/** What of a section is searched by its meaning. */
enum VectorField {
    /** The heading with the headings above it. */
    PATH,
    /** The headings with the beginning of the text. */
    BEGINNING,
    /** One passage with the headings above it. */
    PASSAGE,
    /** A question that somebody gave as an example of what the section answers. */
    SAMPLE;

    /** The name of the field. */
    String field() {
        return name() + "_VECTOR";
    }
}
