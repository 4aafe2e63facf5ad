package dev.shirube.relation;

import dev.shirube.guide.Guide;

import org.jspecify.annotations.Nullable;

/**
 * A step of a way between jobs, as a guide names it. Immutable.
 *
 * @param name the name of the step as written
 * @param job the guide of the job, or null where it has none
 * @param quote the sentence or row that names it
 */
public record Step(String name, @Nullable Guide job, Quote quote) {}
