package dev.shirube.web;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.AnswerLink;
import dev.shirube.reply.Messages;
import dev.shirube.text.Language;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Opens answers by their links. */
@RestController
final class AnswerController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final ChatService chat;
    private final AnswerPage page;

    AnswerController(ChatService chat, Messages messages) {
        this.chat = chat;
        this.page = new AnswerPage(messages);
    }

    @GetMapping("/" + AnswerLink.FOLDER + "{code}")
    ResponseEntity<byte[]> answer(HttpServletRequest request, @PathVariable String code) {
        Locale locale = locale(request);
        // Whoever opens a link is nobody who talks: there is nothing to remember.
        String address = request.getRemoteAddr();
        var origin = new Origin(ChatController.PLATFORM, address, address);
        var opening = new ChatRequest(origin, "", locale, null, Set.of());
        Optional<ChatResult> opened =
                AnswerLink.read(code).flatMap(link -> chat.open(opening, link));
        return opened.map(this::shown)
                .orElseGet(() -> {
                    Language language = chat.language("", locale);
                    return html(
                            HttpStatus.NOT_FOUND,
                            page.gone(language, chat.suggestions().welcome(language)));
                });
    }

    private ResponseEntity<byte[]> shown(ChatResult result) {
        return switch (result) {
            case ChatResult.Answered answered -> html(HttpStatus.OK, page.show(answered.reply()));
            case ChatResult.Refused refused ->
                    html(HttpStatus.TOO_MANY_REQUESTS, page.show(refused.reply()));
            case ChatResult.Failed failed ->
                    html(HttpStatus.INTERNAL_SERVER_ERROR, page.show(failed.reply()));
            case ChatResult.Duplicate ignored -> throw new IllegalStateException("has no event");
            case ChatResult.Overheard ignored -> throw new IllegalStateException("was asked for");
        };
    }

    /** The first language of the browser that the bot speaks; previews mostly tell none. */
    private static @Nullable Locale locale(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? null
                : Collections.list(request.getLocales()).stream()
                        .filter(AskRequest::isSpoken)
                        .findFirst()
                        .orElse(null);
    }

    private static ResponseEntity<byte[]> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
