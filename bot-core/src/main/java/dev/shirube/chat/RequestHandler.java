package dev.shirube.chat;

import dev.shirube.chat.admin.AdminHelp;
import dev.shirube.chat.conversation.Dialogue;
import dev.shirube.chat.conversation.LanguageChoice;
import dev.shirube.chat.feedback.CommentCommand;
import dev.shirube.chat.feedback.Comments;
import dev.shirube.chat.feedback.Feedback;
import dev.shirube.chat.feedback.FeedbackCommand;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.practice.InterviewPractice;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.RedactedException;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.text.Language;
import dev.shirube.text.Romaji;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets requests in: each event once, within the limits, so many at a time; and makes a result of
 * whatever goes wrong. Safe for use by any number of threads.
 */
final class RequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);

    private final ReplyWriter writer;
    private final Dialogue dialogue;
    private final InterviewPractice practice;
    private final Feedback feedback;
    private final Comments comments;
    private final PersonEraser forgetting;
    private final ErrorReplies errorReplies;
    private final AdminHelp adminHelp;
    private final HelpDesk desk;
    private final ChatPorts ports;
    private final ChatSettings settings;
    private final LanguageChoice languages;
    private final FailureIds failureIds;

    /** Fair, so that nobody runs out of patience while later ones get their turn. */
    private final Semaphore turns;

    RequestHandler(
            ReplyWriter writer,
            Dialogue dialogue,
            InterviewPractice practice,
            Feedback feedback,
            Comments comments,
            PersonEraser forgetting,
            ErrorReplies errorReplies,
            AdminHelp adminHelp,
            HelpDesk desk,
            ChatPorts ports,
            ChatSettings settings,
            FailureIds failureIds) {
        this.writer = writer;
        this.dialogue = dialogue;
        this.practice = practice;
        this.feedback = feedback;
        this.comments = comments;
        this.forgetting = forgetting;
        this.errorReplies = errorReplies;
        this.adminHelp = adminHelp;
        this.desk = desk;
        this.ports = ports;
        this.settings = settings;
        this.languages = new LanguageChoice(settings.language());
        this.failureIds = failureIds;
        this.turns = new Semaphore(settings.concurrent(), true);
    }

    /** Handles one request; never throws. */
    ChatResult handle(ChatRequest request) {
        ChatResult result = result(request);
        // Nobody has asked the bot: it owes them no excuse.
        boolean excuse =
                result instanceof ChatResult.Refused || result instanceof ChatResult.Failed;
        return request.overheard() && excuse ? new ChatResult.Overheard() : result;
    }

    private ChatResult result(ChatRequest request) {
        try {
            if (isDuplicate(request)) {
                return new ChatResult.Duplicate();
            }
            // Before any limit, and without a trace in what is remembered and recorded.
            return writer.hearsDistress(request.text())
                    ? answered(request, distress(request))
                    : admit(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return errorReplies.busy(language(request));
        } catch (RuntimeException | Error e) {
            return failed(request, e);
        }
    }

    /** A command tells nothing of the language, be it typed with its slash or without. */
    private static ChatRequest asCommand(ChatRequest request) {
        return new ChatRequest(
                request.origin(), "/admin", request.locale(), null, request.guides());
    }

    private boolean isDuplicate(ChatRequest request) {
        String event = request.eventId();
        if (event == null) {
            return false;
        }
        // What was overheard and not answered may still be said to the bot, by an edit.
        String id = request.overheard() ? "overheard " + event : event;
        return !isFirst(request, id);
    }

    private boolean isFirst(ChatRequest request, String event) {
        return ports.events().isFirst(request.origin().platform(), event);
    }

    private ChatResult admit(ChatRequest request) throws InterruptedException {
        Optional<Duration> wait = ports.limiter().refusal(request.origin());
        if (wait.isPresent()) {
            return errorReplies.tooMany(language(request), wait.get());
        }
        String text = request.text();
        Optional<FeedbackCommand> said = FeedbackCommand.read(text);
        if (said.isPresent()) {
            return new ChatResult.Answered(
                    feedback.reply(request.origin(), said.get(), dialogue.language(request)));
        }
        if (CommentCommand.read(text).isPresent()) {
            return new ChatResult.Answered(comments.withoutWindow(dialogue.language(request)));
        }
        Optional<Reply> passedOn = desk.reply(request, () -> dialogue.language(request));
        if (passedOn.isPresent()) {
            return new ChatResult.Answered(passedOn.get());
        }
        if (ForgetCommand.isMeant(text)) {
            return new ChatResult.Answered(
                    forgetting.reply(request.origin(), dialogue.language(request)));
        }
        Optional<Reply> forAdmins =
                adminHelp.reply(
                        text, request.origin(), () -> dialogue.language(asCommand(request)));
        if (forAdmins.isPresent()) {
            return new ChatResult.Answered(forAdmins.get());
        }
        boolean tooLong = text.codePointCount(0, text.length()) > settings.maxLength();
        if (tooLong && !practice.isAnswer(request)) {
            return errorReplies.tooLong(language(request), settings.maxLength());
        }
        if (!turns.tryAcquire(settings.patience().toNanos(), TimeUnit.NANOSECONDS)) {
            return errorReplies.busy(language(request));
        }
        try {
            return practice.reply(request)
                    .or(() -> dialogue.reply(request))
                    .map(reply -> answered(request, reply))
                    .orElseGet(ChatResult.Overheard::new);
        } finally {
            turns.release();
        }
    }

    /** Takes what was written into a window; never throws. */
    ChatResult written(ChatRequest request, String id) {
        try {
            Optional<CommentCommand> comment = CommentCommand.ofWindow(id);
            // Whoever writes what is wrong with an answer may write what is wrong with them.
            if (comment.isPresent() && writer.hearsDistress(request.text())) {
                return new ChatResult.Answered(distress(request));
            }
            Optional<Duration> wait = ports.limiter().refusal(request.origin());
            if (wait.isPresent()) {
                return errorReplies.tooMany(language(request), wait.get());
            }
            if (comment.isPresent()) {
                return commented(request, comment.get());
            }
            return desk.solve(request, id, dialogue.language(request))
                    .<ChatResult>map(ChatResult.Answered::new)
                    .orElseGet(ChatResult.Overheard::new);
        } catch (RuntimeException | Error e) {
            return failed(request, e);
        }
    }

    private ChatResult commented(ChatRequest request, CommentCommand about) {
        String text = request.text();
        Language language = dialogue.language(request);
        return text.codePointCount(0, text.length()) > CommentCommand.LONGEST
                ? errorReplies.tooLong(language, CommentCommand.LONGEST)
                : new ChatResult.Answered(
                        comments.written(request.origin(), about, text, language));
    }

    /** In the language of what was written, for that is the one to speak in, too. */
    private Reply distress(ChatRequest request) {
        Language spoken =
                Language.of(request.text())
                        .filter(language -> language == Language.JA || !Romaji.may(request.text()))
                        .orElseGet(() -> language(request));
        Locale locale = request.locale();
        return writer.distress(
                spoken,
                locale == null || locale.getCountry().isEmpty() ? null : locale.getCountry());
    }

    private ChatResult answered(ChatRequest request, Reply reply) {
        String event = request.eventId();
        return request.overheard() && event != null && !isFirst(request, event)
                ? new ChatResult.Duplicate()
                : new ChatResult.Answered(adminHelp.addTo(reply, request.origin()));
    }

    /** Makes a result of a failure, and logs it without a word of what was said. */
    ChatResult.Failed failed(ChatRequest request, Throwable thrown) {
        String id = failureIds.next();
        LOG.error(
                "request failed: id={} platform={}",
                id,
                request.origin().platform(),
                RedactedException.of(thrown));
        return errorReplies.failed(language(request), id);
    }

    /** Returns the language of an excuse, for which no conversation is looked up. */
    Language language(ChatRequest request) {
        return languages.of(request, Optional.empty());
    }
}
