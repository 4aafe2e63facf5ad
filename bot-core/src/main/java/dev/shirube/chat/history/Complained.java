package dev.shirube.chat.history;

/**
 * How often people gave the same reason why an answer did not help.
 *
 * @param guide the slug of the guide that was quoted, or empty
 * @param section the id of the section that was quoted, or empty
 * @param complaint the id of the reason
 * @param count how often
 */
public record Complained(String guide, String section, String complaint, long count) {}
