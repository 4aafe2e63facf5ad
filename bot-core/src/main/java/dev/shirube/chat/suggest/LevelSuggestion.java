package dev.shirube.chat.suggest;

/**
 * A level of experience that somebody may be about to type.
 *
 * @param value what every command understands, such as {@code シニア} or {@code 5 years}
 * @param label what the person sees: the same, with the years that it stands for
 */
public record LevelSuggestion(String value, String label) {}
