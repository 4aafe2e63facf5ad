package dev.shirube.vocabulary;

import dev.shirube.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A subject that career guides have a section for, such as salary or interview.
 *
 * @param id the stable name used in commands and ids, for example {@code career-path}
 * @param name what people call it
 * @param commands the names that a slash command or a typed command may use for it, the canonical
 *     English one first; without the slash
 * @param headings phrases by which the heading of a section shows that it is about the topic
 * @param asks phrases by which a question shows that it asks for the topic
 * @param broader the id of the topic that this one is a part of, or null
 * @param sampleHeadings how guides head a section on the topic
 * @param sampleQuestions how people ask for the topic
 */
public record Topic(
        String id,
        Label name,
        List<String> commands,
        List<String> headings,
        List<String> asks,
        @Nullable String broader,
        List<String> sampleHeadings,
        List<String> sampleQuestions) {

    /** Copies the lists. */
    public Topic {
        commands = List.copyOf(commands);
        headings = List.copyOf(headings);
        asks = List.copyOf(asks);
        sampleHeadings = List.copyOf(sampleHeadings);
        sampleQuestions = List.copyOf(sampleQuestions);
    }

    /**
     * Tells whether a text has one of the names that the topic has as a command.
     *
     * @param text the text
     * @return true if it does, as a word of its own
     */
    public boolean isNamedIn(Folding text) {
        return commands.stream().map(Folding::fold).anyMatch(text::hasWord);
    }
}
