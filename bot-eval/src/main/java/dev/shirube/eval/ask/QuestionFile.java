package dev.shirube.eval.ask;

import dev.shirube.eval.ask.Lines.Line;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions of a file: one a line, as they are or as JSON objects with {@code q} and possibly
 * {@code context}, as for a batch or an evaluation.
 *
 * @param questions the questions, in the order of the file
 * @param problems what is wrong with other lines, each with its number
 */
public record QuestionFile(List<Entry> questions, List<String> problems) {

    /** Copies the lists. */
    public QuestionFile {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /**
     * A question.
     *
     * @param text the question
     * @param context earlier questions of the same person, the earliest first
     */
    public record Entry(String text, List<String> context) {

        /** Copies the list. */
        public Entry {
            context = List.copyOf(context);
        }
    }

    /**
     * Reads a file.
     *
     * @param in the file; not closed
     * @return its questions
     * @throws IOException if it cannot be read
     */
    public static QuestionFile read(InputStream in) throws IOException {
        var reader = new BatchLine.Reader();
        var questions = new ArrayList<Entry>();
        var problems = new ArrayList<String>();
        var lines = new Lines(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            switch (line.get()) {
                case Line.Unreadable bad -> problems.add(bad.number() + ": " + bad.reason());
                case Line.Text text when !text.text().stripLeading().startsWith("{") ->
                        questions.add(new Entry(text.text().strip(), List.of()));
                case Line.Text text -> {
                    switch (reader.read(text.text())) {
                        case BatchLine.Bad bad -> problems.add(text.number() + ": " + bad.reason());
                        case BatchLine.Question question ->
                                questions.add(new Entry(question.text(), question.context()));
                    }
                }
            }
        }
        return new QuestionFile(questions, problems);
    }
}
