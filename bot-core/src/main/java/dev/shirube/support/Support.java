package dev.shirube.support;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows by what somebody writes that they wish to die, and where people listen. Immutable.
 *
 * @param places where to turn to, in the order in which they are named
 * @param signs what tells it
 * @param exceptions what sounds so and is not
 */
public record Support(List<Place> places, List<Pattern> signs, List<Pattern> exceptions) {

    private static final String SHIPPED = "support.yaml";

    /** Copies the lists. */
    public Support {
        places = List.copyOf(places);
        signs = List.copyOf(signs);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Returns what is shipped.
     *
     * @return the places and signs of the file beside this class
     */
    public static Support shipped() {
        try (InputStream in = Support.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + SHIPPED);
            }
            return read(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds what an operator wrote.
     *
     * @param name the file as the operator knows it
     * @param yaml its text, like that of the shipped one
     * @return places of that file where it has any, else these; signs and exceptions of both
     * @throws IllegalArgumentException if the text cannot be used; the message says all that is
     *     wrong with it, a line each
     */
    public Support with(String name, String yaml) {
        Support own = read(name, yaml);
        return new Support(
                own.places.isEmpty() ? places : own.places,
                Stream.concat(signs.stream(), own.signs.stream()).toList(),
                Stream.concat(exceptions.stream(), own.exceptions.stream()).toList());
    }

    private static Support read(String name, String yaml) {
        var diagnostics = new Diagnostics(name);
        Support support = SupportFile.read(yaml, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new IllegalArgumentException(
                    diagnostics.sorted().stream()
                            .map(Diagnostic::toString)
                            .collect(Collectors.joining("\n")));
        }
        return support;
    }

    /**
     * Tells whether somebody should be told where to turn to.
     *
     * @param text what they wrote
     * @return whether a sign is in it
     */
    public boolean isNeeded(String text) {
        PlainSpeech speech = PlainSpeech.of(text);
        return hasSign(speech.spaced()) || hasSign(speech.close());
    }

    /**
     * Returns where somebody can turn to.
     *
     * @param language the language that they speak
     * @param country the code of the country where they seem to be, or null
     * @return the places where the language is spoken, those of the country first
     */
    public List<Place> places(Language language, @Nullable String country) {
        return places.stream()
                .filter(place -> place.languages().contains(language))
                .sorted(
                        Comparator.comparing(
                                place -> country == null || !place.countries().contains(country)))
                .toList();
    }

    private boolean hasSign(String text) {
        String left = text;
        for (Pattern exception : exceptions) {
            left = exception.matcher(left).replaceAll("\n");
        }
        String rest = left;
        return signs.stream().anyMatch(sign -> sign.matcher(rest).find());
    }
}
