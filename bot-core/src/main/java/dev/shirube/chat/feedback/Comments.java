package dev.shirube.chat.feedback;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.Origin;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Takes what people write of an answer that did not help, where words are kept. Where they are not,
 * it is not offered. Thread-safe.
 */
public final class Comments {

    private final CommentWords words = new CommentWords();
    private final FeedbackRecorder judgements;
    private final QuestionLog log;

    public Comments(FeedbackRecorder judgements, QuestionLog log) {
        this.judgements = judgements;
        this.log = log;
    }

    /** Returns the choice of writing something, or nothing where words are not kept. */
    public List<Choice> choices(@Nullable String section, Language language) {
        String command = new CommentCommand(section).text();
        return log.keepsWords()
                ? List.of(
                        new Choice(
                                command.substring(1).replace(' ', ':'),
                                words.of(language, CommentWords.Key.CHOICE),
                                command))
                : List.of();
    }

    /** Returns the window that a command is to be asked in, or nothing where there is none. */
    public Optional<TextWindow> window(String command, Language language) {
        return log.keepsWords()
                ? CommentCommand.read(command)
                        .map(comment ->
                                new TextWindow(
                                        comment.window(),
                                        words.form(language),
                                        true,
                                        CommentCommand.LONGEST))
                : Optional.empty();
    }

    /** Replies where no window could be opened. */
    public Reply withoutWindow(Language language) {
        return say(
                language,
                log.keepsWords() ? CommentWords.Key.NO_WINDOW : CommentWords.Key.NOT_KEPT);
    }

    /** Keeps what was written, and replies. */
    public Reply written(Origin origin, CommentCommand about, String text, Language language) {
        if (!log.keepsWords()) {
            return say(language, CommentWords.Key.NOT_KEPT);
        }
        String comment = text.strip();
        if (comment.isEmpty()) {
            return say(language, CommentWords.Key.EMPTY);
        }
        return say(
                language,
                judgements.comment(origin, about.section(), comment)
                        ? CommentWords.Key.NOTED
                        : CommentWords.Key.NOT_KEPT);
    }

    private Reply say(Language language, CommentWords.Key key) {
        Block paragraph = new Block.Paragraph(List.of(Span.plain(words.of(language, key))));
        return new Reply(Outcome.COURTESY, language, "", List.of(paragraph), List.of(), List.of());
    }
}
