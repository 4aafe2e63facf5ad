package dev.shirube.app.insights;

import java.time.LocalDate;

/**
 * A guide that is to be read again by some day.
 *
 * @param guide the slug of the guide
 * @param by the day
 * @param owner who looks after it, or empty
 */
public record Review(String guide, LocalDate by, String owner) {}
