package dev.shirube.app.console;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bot as the partner of the one conversation of a console.
 *
 * @param service replies
 */
public record Partner(ChatService service) {

    private static final Origin CONSOLE = new Origin("console", "console", "console");

    /** Replies to what was said; whether that helps can be chosen like all else. */
    public Optional<Reply> reply(String text) {
        return service.handle(ChatRequest.of(CONSOLE, text)).toShow().map(this::withFeedback);
    }

    /** Returns what is to be written in answer to a command, or nothing for all others. */
    public Optional<TextWindow> window(String command) {
        return service.window(command, service.language("", null));
    }

    /** Takes what was written. */
    public Optional<Reply> written(TextWindow window, String text) {
        return service.written(ChatRequest.of(CONSOLE, text), window.id()).toShow();
    }

    private Reply withFeedback(Reply reply) {
        List<Choice> choices =
                Stream.concat(reply.choices().stream(), service.feedback(reply).stream()).toList();
        return reply.withChoices(choices, reply.buttons());
    }
}
