package dev.shirube.adapter;

import java.nio.charset.StandardCharsets;

/**
 * How much of a message something takes, or how much room there is.
 *
 * @param parts blocks or components, those inside others included
 * @param characters UTF-16 code units
 * @param bytes bytes of UTF-8
 */
public record Budget(int parts, int characters, int bytes) {

    /** No room at all. */
    public static final Budget NONE = new Budget(0, 0, 0);

    /**
     * Measures a text.
     *
     * @param text the text
     * @return what it takes without the part that it is in
     */
    public static Budget of(String text) {
        return new Budget(0, text.length(), text.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * Adds.
     *
     * @param other what is taken beside this
     * @return what both take
     */
    public Budget plus(Budget other) {
        return new Budget(parts + other.parts, characters + other.characters, bytes + other.bytes);
    }

    /**
     * Subtracts.
     *
     * @param taken what is taken of this room
     * @return the room that is left
     */
    public Budget minus(Budget taken) {
        return new Budget(parts - taken.parts, characters - taken.characters, bytes - taken.bytes);
    }

    /**
     * Combines two limits.
     *
     * @param other another limit
     * @return the room that there is in both
     */
    public Budget within(Budget other) {
        return new Budget(
                Math.min(parts, other.parts),
                Math.min(characters, other.characters),
                Math.min(bytes, other.bytes));
    }

    /**
     * Returns whether there is room for this.
     *
     * @param room the room
     * @return whether no part of it is exceeded
     */
    public boolean fits(Budget room) {
        return parts <= room.parts && characters <= room.characters && bytes <= room.bytes;
    }
}
