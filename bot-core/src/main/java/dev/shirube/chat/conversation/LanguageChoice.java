package dev.shirube.chat.conversation;

import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses the language to speak: the person's where the platform tells it, or English where the bot
 * does not speak that one; else that of what was said, else the one spoken before, else the
 * default.
 *
 * @param fallback the default
 */
public record LanguageChoice(Language fallback) {

    /** Words with a capital behind their first letter, and what stands between them. */
    private static final Pattern ABBREVIATIONS =
            Pattern.compile("(?:[A-Za-z]+[A-Z][A-Za-z]*|[^A-Za-z])+");

    public Language of(ChatRequest request, Optional<Remembered> remembered) {
        return spoken(request.locale())
                .or(() -> written(request.text()))
                .or(() -> remembered.map(Remembered::language))
                .orElse(fallback);
    }

    public Language of(String said, @Nullable Locale locale) {
        return spoken(locale).or(() -> written(said)).orElse(fallback);
    }

    private static Optional<Language> spoken(@Nullable Locale locale) {
        if (locale == null || locale.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Language.values())
                .filter(l -> l.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                // Most people of other languages read English rather than Japanese.
                .or(() -> Optional.of(Language.EN));
    }

    private static Optional<Language> written(String text) {
        // Commands are spelt in Latin letters in all languages, so these tell nothing in them.
        // So are CTO and VPoE, in Japanese as well.
        return Language.of(text)
                .filter(l ->
                        l == Language.JA
                                || (!text.stripLeading().startsWith("/")
                                        && !ABBREVIATIONS.matcher(text).matches()));
    }
}
