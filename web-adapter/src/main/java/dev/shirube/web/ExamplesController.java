package dev.shirube.web;

import dev.shirube.reply.Choice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Questions to begin with. The program makes them of the guides that it has loaded. */
@RestController
final class ExamplesController {

    private final ObjectProvider<Function<Locale, List<Choice>>> source;

    ExamplesController(ObjectProvider<Function<Locale, List<Choice>>> source) {
        this.source = source;
    }

    /**
     * Questions in one language.
     *
     * @param language the language as asked for
     * @param examples the questions, with the commands that answer them
     */
    record Examples(String language, List<Choice> examples) {

        /** Copies the list. */
        Examples {
            examples = List.copyOf(examples);
        }
    }

    @GetMapping("/api/examples")
    Examples examples(@RequestParam(defaultValue = "ja") String language) {
        Locale locale = language.startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE;
        Function<Locale, List<Choice>> examples = source.getIfUnique(() -> none -> List.of());
        return new Examples(locale.toLanguageTag(), examples.apply(locale));
    }
}
