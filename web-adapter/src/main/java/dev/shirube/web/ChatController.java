package dev.shirube.web;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.suggest.Welcome;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.text.Language;
import dev.shirube.web.html.HtmlRenderer;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The endpoints that the page talks to. */
@RestController
final class ChatController {

    static final String PLATFORM = "web";

    /** As many as fit above the keyboard of a phone. */
    private static final int SUGGESTED = 5;

    private final ChatService chat;
    private final HtmlRenderer html;
    private final PlainTextRenderer text;

    ChatController(ChatService chat, Messages messages) {
        this.chat = chat;
        this.html = new HtmlRenderer(messages);
        this.text = new PlainTextRenderer(messages, 0);
    }

    @PostMapping(path = "/api/chat", consumes = MediaType.APPLICATION_JSON_VALUE)
    ChatAnswer chat(HttpServletRequest request) throws IOException {
        refuseParameters(request, Set.of());
        AskRequest asked = AskRequest.read(bytes(request));
        String text = Objects.requireNonNull(asked.text());
        String conversation = Objects.requireNonNull(asked.conversation());
        var origin = new Origin(PLATFORM, place(request, conversation), conversation);
        Locale locale = AskRequest.locale(asked.language());
        var said = new ChatRequest(origin, text, locale, null, Set.of());
        String form = asked.form();
        if (form != null) {
            return answer(chat.written(said, form));
        }
        Language language = chat.language("", locale);
        return chat.window(text, language)
                .map(window -> form(window, language))
                .orElseGet(() -> answer(chat.handle(said)));
    }

    private ChatAnswer form(TextWindow window, Language language) {
        Block hint = Block.Paragraph.of(window.form().hint());
        var reply = new Reply(Outcome.COURTESY, language, "", List.of(hint), List.of(), List.of());
        return ChatAnswer.of(reply, List.of(), html, text, ChatAnswer.Form.of(window));
    }

    /**
     * What to begin with.
     *
     * @param language the language as asked for
     * @param maxLength the longest text of a question, in characters
     * @param jobs jobs that can be asked about
     * @param jobCount how many there are
     * @param examples questions, with the commands that answer them
     */
    record Examples(
            String language,
            int maxLength,
            List<Welcome.Job> jobs,
            int jobCount,
            List<Choice> examples) {

        /** Copies the lists. */
        Examples {
            jobs = List.copyOf(jobs);
            examples = List.copyOf(examples);
        }
    }

    @GetMapping("/api/examples")
    Examples examples(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String language) {
        refuseParameters(request, Set.of("language"));
        Language spoken = chat.language("", AskRequest.locale(language));
        Welcome welcome = chat.suggestions().welcome(spoken);
        return new Examples(
                spoken.locale().toLanguageTag(),
                chat.maxLength(),
                welcome.jobs(),
                welcome.all(),
                welcome.questions());
    }

    /**
     * What somebody may want to ask who is typing.
     *
     * @param suggestions questions and headings, the nearest first
     */
    record Suggestions(List<String> suggestions) {
        /** Copies the list. */
        Suggestions {
            suggestions = List.copyOf(suggestions);
        }
    }

    @GetMapping("/api/suggestions")
    Suggestions suggestions(
            HttpServletRequest request,
            @RequestParam String typed,
            @RequestParam(required = false) @Nullable String language) {
        refuseParameters(request, Set.of("typed", "language"));
        return new Suggestions(
                typed.length() > chat.maxLength()
                        ? List.of()
                        : chat.suggestions()
                                .questions(
                                        typed, Set.of(), AskRequest.locale(language), SUGGESTED));
    }

    /** What is passed over in silence looks as if it had been heard. */
    private static void refuseParameters(HttpServletRequest request, Set<String> known) {
        request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RequestProblem.invalid("There is no parameter \"%s\".".formatted(name));
                });
    }

    /**
     * Everyone at one address shares its limit, but at this machine's own address nobody does: it
     * is that of its owner, or of a proxy with everybody behind it.
     */
    private static String place(HttpServletRequest request, String conversation) {
        String address = request.getRemoteAddr();
        return InetAddress.ofLiteral(address).isLoopbackAddress() ? conversation : address;
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(AskRequest.LIMIT + 1);
        if (body.length > AskRequest.LIMIT) {
            throw RequestProblem.tooLong("The body may have %d bytes.".formatted(AskRequest.LIMIT));
        }
        return body;
    }

    private ChatAnswer answer(ChatResult result) {
        return switch (result) {
            case ChatResult.Answered answered -> {
                Reply reply = answered.reply();
                yield ChatAnswer.of(reply, chat.feedback(reply), html, text, null);
            }
            case ChatResult.Refused refused -> throw refusal(refused);
            case ChatResult.Failed failed -> throw RequestProblem.failed(words(failed.reply()));
            // Only an event with an id can be one, and here none has.
            case ChatResult.Duplicate ignored -> throw RequestProblem.invalid("Asked already.");
            case ChatResult.Overheard ignored -> throw RequestProblem.invalid("Nothing was asked.");
        };
    }

    private static RequestProblem refusal(ChatResult.Refused refused) {
        String words = words(refused.reply());
        return switch (refused.refusal()) {
            case TOO_LONG -> RequestProblem.tooLong(words);
            case TOO_MANY ->
                    RequestProblem.later(
                            HttpStatus.TOO_MANY_REQUESTS, "too_many", words, refused.retryAfter());
            case BUSY ->
                    RequestProblem.later(
                            HttpStatus.SERVICE_UNAVAILABLE, "busy", words, refused.retryAfter());
        };
    }

    private static String words(Reply reply) {
        return PlainText.of(reply.message());
    }
}
