package dev.shirube.web;

/** What the pages that the server makes itself say; the words lie beside it. */
enum WebMessage {
    /** What the bot does, in a line. */
    TAGLINE,
    /** Stands above what is quoted. */
    QUOTED,
    /** Label of the link to the chat page. */
    ASK,
    /** Says in a line that a link leads to nothing any more. */
    GONE_TITLE,
    /** Says what may have come of it. */
    GONE,
    /** Stands above questions that the guides answer. */
    INSTEAD
}
