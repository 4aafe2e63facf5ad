package dev.shirube.web;

import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.ChatResult;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.Origin;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Messages;
import dev.shirube.reply.PlainTextRenderer;
import dev.shirube.reply.Reply;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

/** The endpoint that the page talks to. */
@RestController
final class ChatController {

    private static final String PLATFORM = "web";

    private final ChatService chat;
    private final JsonMapper json;
    private final HtmlRenderer html;
    private final PlainTextRenderer text;

    ChatController(ChatService chat, Messages messages, JsonMapper json) {
        this.chat = chat;
        this.json = json;
        this.html = new HtmlRenderer(messages);
        this.text = new PlainTextRenderer(messages, 0);
    }

    @PostMapping(path = "/api/chat", consumes = MediaType.APPLICATION_JSON_VALUE)
    ChatAnswer chat(HttpServletRequest request) throws IOException {
        ChatBody body = ChatBody.read(bytes(request), json);
        var origin = new Origin(PLATFORM, place(request, body), body.conversation());
        return answer(
                chat.handle(new ChatRequest(origin, body.text(), body.locale(), null, Set.of())));
    }

    /**
     * Everyone at one address shares its limit, but at this machine's own address nobody does: it
     * is that of its owner, or of a proxy with everybody behind it.
     */
    private static String place(HttpServletRequest request, ChatBody body) {
        String address = request.getRemoteAddr();
        return InetAddress.ofLiteral(address).isLoopbackAddress() ? body.conversation() : address;
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(ChatBody.LIMIT + 1);
        if (body.length > ChatBody.LIMIT) {
            throw Problem.tooLong("The body may have %d bytes.".formatted(ChatBody.LIMIT));
        }
        return body;
    }

    private ChatAnswer answer(ChatResult result) {
        return switch (result) {
            case ChatResult.Answered answered -> ChatAnswer.of(answered.reply(), html, text);
            case ChatResult.Refused refused -> throw refusal(refused);
            case ChatResult.Failed failed -> throw Problem.failed(words(failed.reply()));
            // Only an event with an id can be one, and here none has.
            case ChatResult.Duplicate ignored -> throw Problem.invalid("Asked already.");
            case ChatResult.Overheard ignored -> throw Problem.invalid("Nothing was asked.");
        };
    }

    private static Problem refusal(ChatResult.Refused refused) {
        String words = words(refused.reply());
        return switch (refused.refusal()) {
            case TOO_LONG -> Problem.tooLong(words);
            case TOO_MANY ->
                    Problem.later(
                            HttpStatus.TOO_MANY_REQUESTS, "too_many", words, refused.retryAfter());
            case BUSY ->
                    Problem.later(
                            HttpStatus.SERVICE_UNAVAILABLE, "busy", words, refused.retryAfter());
        };
    }

    private static String words(Reply reply) {
        return PlainText.of(reply.message());
    }
}
