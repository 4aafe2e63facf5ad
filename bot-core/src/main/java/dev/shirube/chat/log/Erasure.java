package dev.shirube.chat.log;

/** What came of the wish of a person that nothing be kept of them. */
public enum Erasure {
    /** Nothing is kept of anybody. */
    NOTHING_KEPT,
    /** Everything that was kept of them is erased. */
    DONE,
    /** It could not be erased so far; it may be later. */
    NOT_YET
}
