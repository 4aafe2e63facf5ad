package dev.shirube.eval;

import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Questions about jobs that there are not, so that nothing can have been tuned for them. */
public final class OwnQuestions {

    /** The guides to those jobs, as seen from a module. */
    public static final Path FICTION =
            Path.of("..", "bot-core", "src", "test", "resources", "fiction");

    private static final Path QUESTIONS = Path.of("src", "test", "resources", "questions");

    private OwnQuestions() {}

    /** Questions that mostly use the words of the guides. */
    public static List<LabelledQuestion> inTheWordsOfGuides() {
        return read(QUESTIONS.resolve("own.jsonl"));
    }

    /** Questions of people who know none of these words, and tell of themselves before they ask. */
    static List<LabelledQuestion> inPeoplesOwnWords() {
        return read(QUESTIONS.resolve("spoken.jsonl"));
    }

    /** Reads labelled questions, all of which must be good. */
    static List<LabelledQuestion> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            LabelReader.Labels read = new LabelReader().read(in);
            if (!read.problems().isEmpty()) {
                throw new IllegalStateException(file + ":" + read.problems().getFirst());
            }
            return read.labels();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks one, after what was asked before. */
    static Turn ask(LabelledQuestion label, Snapshot guides) {
        var answerer = new Answerer();
        Conversation conversation = Conversation.EMPTY;
        for (String earlier : label.context()) {
            conversation = answerer.answer(earlier, conversation, guides).conversation();
        }
        return answerer.answer(label.question(), conversation, guides);
    }
}
