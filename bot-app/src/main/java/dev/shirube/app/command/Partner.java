package dev.shirube.app.command;

import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.Origin;
import dev.shirube.reply.Reply;

import java.util.Optional;

/**
 * The bot as the partner of the one conversation of a console.
 *
 * @param service replies
 */
record Partner(ChatService service) {

    private static final Origin CONSOLE = new Origin("console", "console", "console");

    /** Replies to what was said. */
    Optional<Reply> reply(String text) {
        return service.handle(ChatRequest.of(CONSOLE, text)).toShow();
    }
}
