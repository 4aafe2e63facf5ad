package dev.shirube.eval.ask;

import dev.shirube.eval.ask.Lines.Line;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Answers a file of questions, one JSON object a line, with one JSON object a line. Each line is
 * written before the next is read, so that another program can ask and wait. A bad line is answered
 * with an error, and the run goes on.
 */
public final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Asker asker;
    private final AnswerJson json;
    private final BatchLine.Reader reader = new BatchLine.Reader();

    /**
     * Prepares a run.
     *
     * @param asker answers
     * @param json writes
     */
    public Batch(Asker asker, AnswerJson json) {
        this.asker = asker;
        this.json = json;
    }

    /**
     * Answers all lines, or as many as are wanted: the run ends when nobody reads any more.
     *
     * @param in the questions
     * @param out where the answers go
     * @return whether all lines were good
     * @throws IOException if the questions cannot be read
     */
    public boolean run(InputStream in, PrintStream out) throws IOException {
        boolean good = true;
        var lines = new Lines(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Result result = answer(line.get());
            good &= result.good();
            out.print(result.json() + "\n");
            if (out.checkError()) {
                return good;
            }
        }
        return good;
    }

    private record Result(String json, boolean good) {}

    private Result answer(Line line) {
        return switch (line) {
            case Line.Unreadable bad -> error(new QuestionId.Missing(), bad.reason());
            case Line.Text text ->
                    switch (reader.read(text.text())) {
                        case BatchLine.Bad bad -> error(bad.id(), bad.reason());
                        case BatchLine.Question question -> answer(question);
                    };
        };
    }

    private Result answer(BatchLine.Question question) {
        try {
            AskedQuestion asked = asker.ask(question.text(), question.context());
            return new Result(json.write(question.id(), asked), true);
        } catch (RuntimeException e) {
            LOG.error("could not answer {}", question, e);
            return error(question.id(), "internal error: " + e);
        }
    }

    private Result error(QuestionId id, String reason) {
        return new Result(json.error(id, reason), false);
    }
}
