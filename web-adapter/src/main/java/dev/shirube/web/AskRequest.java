package dev.shirube.web;

import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the page or another client says, with nothing in it that the endpoint would pass over.
 *
 * @param text the words or the command
 * @param conversation the client's own id of the conversation, or null
 * @param language the language of the person, or null
 * @param form the id of the form that the text was written into, or null where it was said
 */
record AskRequest(
        @Nullable String text,
        @Nullable String conversation,
        @Nullable String language,
        @Nullable String form) {

    /** In bytes: several times what the longest question takes, spelt out as escapes even. */
    static final int LIMIT = 64 * 1024;

    private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text ->
                                    Arrays.stream(CoercionInputShape.values())
                                            .forEach(shape ->
                                                    text.setCoercion(shape, CoercionAction.Fail)))
                    .build();

    /**
     * Reads a body.
     *
     * @throws RequestProblem if it is no question
     */
    static AskRequest read(byte[] body) {
        AskRequest question = parse(body);
        if (question == null) {
            throw RequestProblem.invalid("The body must be a JSON object.");
        }
        if (question.text == null || question.text.isBlank()) {
            throw RequestProblem.invalid("\"text\" is missing or empty.");
        }
        String id = question.conversation;
        if (id != null && !CONVERSATION.matcher(id).matches()) {
            throw RequestProblem.invalid("\"conversation\" must match %s.".formatted(CONVERSATION));
        }
        locale(question.language);
        // Without an id nobody can come back to it.
        return id == null
                ? new AskRequest(
                        question.text,
                        UUID.randomUUID().toString(),
                        question.language,
                        question.form)
                : question;
    }

    /**
     * Reads the name of a language that the bot speaks, such as {@code ja} or {@code en-GB}.
     *
     * @throws RequestProblem if it speaks no such language
     */
    static @Nullable Locale locale(@Nullable String language) {
        if (language == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (isSpoken(locale)) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // No language at all.
        }
        throw RequestProblem.invalid("\"language\" must be \"ja\" or \"en\".");
    }

    /** Returns whether the bot speaks the language of a locale. */
    static boolean isSpoken(Locale locale) {
        return Arrays.stream(Language.values())
                .anyMatch(l -> l.locale().getLanguage().equals(locale.getLanguage()));
    }

    private static @Nullable AskRequest parse(byte[] body) {
        try {
            return STRICT.readValue(body, AskRequest.class);
        } catch (UnrecognizedPropertyException e) {
            throw RequestProblem.invalid(
                    "\"%s\" is unknown; a question has \"text\", \"conversation\", \"language\" and \"form\"."
                            .formatted(e.getPropertyName()));
        } catch (DatabindException e) {
            throw RequestProblem.invalid(
                    e.getPath().isEmpty()
                            ? "The body must be one JSON object."
                            : "\"%s\" must be a string."
                                    .formatted(e.getPath().getLast().getPropertyName()));
        } catch (JacksonException e) {
            throw RequestProblem.invalid("The body is not valid JSON.");
        }
    }
}
