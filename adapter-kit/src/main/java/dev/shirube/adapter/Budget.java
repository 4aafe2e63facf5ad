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
     * {@return what this and another take together}
     *
     * @param other what is taken beside this
     */
    public Budget plus(Budget other) {
        return new Budget(parts + other.parts, characters + other.characters, bytes + other.bytes);
    }

    /**
     * {@return the room that is left of this}
     *
     * @param taken what is taken of this room
     */
    public Budget minus(Budget taken) {
        return new Budget(parts - taken.parts, characters - taken.characters, bytes - taken.bytes);
    }

    /**
     * {@return the room that there is in both of two limits}
     *
     * @param other another limit
     */
    public Budget within(Budget other) {
        return new Budget(
                Math.min(parts, other.parts),
                Math.min(characters, other.characters),
                Math.min(bytes, other.bytes));
    }

    /**
     * {@return whether there is room for this: no part of the room is exceeded}
     *
     * @param room the room
     */
    public boolean fits(Budget room) {
        return parts <= room.parts && characters <= room.characters && bytes <= room.bytes;
    }
}
