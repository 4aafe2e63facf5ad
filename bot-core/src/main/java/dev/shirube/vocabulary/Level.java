package dev.shirube.vocabulary;

import java.util.List;

/**
 * A level of experience, such as junior or senior.
 *
 * @param id the stable name, for example {@code senior}
 * @param name what people call it
 * @param years the years of experience that it stands for
 * @param asks phrases by which a question, a table row or a heading names it
 */
public record Level(String id, Label name, YearRange years, List<String> asks) {

    /** Copies the list. */
    public Level {
        asks = List.copyOf(asks);
    }
}
