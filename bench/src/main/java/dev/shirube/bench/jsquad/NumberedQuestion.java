package dev.shirube.bench.jsquad;

import dev.shirube.eval.LabelReader;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A question with the section that answers it.
 *
 * @param number its position in the file, from 0
 * @param label the question and its section
 */
record NumberedQuestion(int number, LabelledQuestion label) {

    /**
     * Draws questions from a file, always the same ones in the same order.
     *
     * @param file one question a line, as {@code eval} reads them
     * @param count how many at the most
     * @return the questions
     */
    static List<NumberedQuestion> sample(Path file, int count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            LabelReader.Labels read = new LabelReader().read(in);
            if (!read.problems().isEmpty()) {
                throw new IOException(file + ":" + read.problems().getFirst());
            }
            var all = new ArrayList<NumberedQuestion>();
            read.labels().forEach(label -> all.add(new NumberedQuestion(all.size(), label)));
            Collections.shuffle(all, new Random(1));
            return List.copyOf(all.subList(0, Math.min(count, all.size())));
        }
    }

    String text() {
        return label.question();
    }

    boolean isAnsweredBy(Guide guide, Section section) {
        return label.expected().guides().contains(guide.slug())
                && label.expected().isOnPath(section.path());
    }
}
