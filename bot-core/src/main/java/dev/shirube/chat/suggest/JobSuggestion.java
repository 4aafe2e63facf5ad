package dev.shirube.chat.suggest;

/**
 * A job that somebody may be about to type.
 *
 * @param slug the slug of its guide, which every command understands
 * @param label what the person sees: the name of the job, with the name that was typed behind it
 *     where that is another; understood as well
 */
public record JobSuggestion(String slug, String label) {}
