package dev.shirube.vocabulary;

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
 */
public record Topic(
        String id, Label name, List<String> commands, List<String> headings, List<String> asks) {

    /** Copies the lists. */
    public Topic {
        commands = List.copyOf(commands);
        headings = List.copyOf(headings);
        asks = List.copyOf(asks);
    }
}
