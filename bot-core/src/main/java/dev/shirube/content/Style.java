package dev.shirube.content;

/** How a {@link Span} is set off from the text around it. */
public enum Style {
    /** Strong importance, usually shown bold. */
    STRONG,
    /** Stress emphasis, usually shown italic. */
    EMPHASIS,
    /** Struck-through text. */
    STRIKETHROUGH,
    /** Code within a line, usually shown in a fixed-width font. */
    CODE
}
