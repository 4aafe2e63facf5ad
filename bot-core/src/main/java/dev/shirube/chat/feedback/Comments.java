package dev.shirube.chat.feedback;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.Origin;
import dev.shirube.content.Block;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Takes what people write of an answer that did not help, where words are kept. Where they are not,
 * it is not offered. Thread-safe.
 */
public final class Comments {

    /** Something to say. */
    private enum Key {
        /** Label of the choice; no arguments. */
        CHOICE,
        /** Title of the window; no arguments. */
        TITLE,
        /** What to write; no arguments. */
        LABEL,
        /** What becomes of it; no arguments. */
        HINT,
        /** Label of the button that sends it; no arguments. */
        SUBMIT,
        /** Label of the button that does nothing; no arguments. */
        CLOSE,
        /** That it is kept; no arguments. */
        NOTED,
        /** That nothing was written; no arguments. */
        EMPTY,
        /** That no window can be opened; no arguments. */
        NO_WINDOW,
        /** That comments are not kept, or what it is about is gone; no arguments. */
        NOT_KEPT
    }

    private final MessageBundle words = MessageBundle.beside(Comments.class);
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
                                words.text(language, Key.CHOICE),
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
                                        form(language),
                                        true,
                                        CommentCommand.LONGEST))
                : Optional.empty();
    }

    /** Replies where no window could be opened. */
    public Reply withoutWindow(Language language) {
        return say(language, log.keepsWords() ? Key.NO_WINDOW : Key.NOT_KEPT);
    }

    /** Keeps what was written, and replies. */
    public Reply written(Origin origin, CommentCommand about, String text, Language language) {
        if (!log.keepsWords()) {
            return say(language, Key.NOT_KEPT);
        }
        String comment = text.strip();
        if (comment.isEmpty()) {
            return say(language, Key.EMPTY);
        }
        return say(
                language,
                judgements.comment(origin, about.section(), comment) ? Key.NOTED : Key.NOT_KEPT);
    }

    private Reply say(Language language, Key key) {
        Block paragraph = Block.Paragraph.of(words.text(language, key));
        return new Reply(Outcome.COURTESY, language, "", List.of(paragraph), List.of(), List.of());
    }

    private HelpForm form(Language language) {
        return new HelpForm(
                words.text(language, Key.TITLE),
                words.text(language, Key.LABEL),
                words.text(language, Key.HINT),
                words.text(language, Key.SUBMIT),
                words.text(language, Key.CLOSE));
    }
}
