package dev.shirube.bench.jsquad;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A question with the one section that answers it.
 *
 * @param number its position in the file, from 0
 * @param text the question
 * @param guide the slug of the guide
 * @param heading the heading of the section
 */
record LabelledQuestion(int number, String text, String guide, String heading) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * Draws questions from a file, always the same ones in the same order.
     *
     * @param file one question a line, as {@code eval} reads them
     * @param count how many at the most
     * @return the questions
     */
    static List<LabelledQuestion> sample(Path file, int count) throws IOException {
        var all = new ArrayList<LabelledQuestion>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = MAPPER.readTree(line);
            JsonNode expected = json.get("expect");
            all.add(
                    new LabelledQuestion(
                            all.size(),
                            json.get("q").asString(),
                            expected.get("guides").get(0).asString(),
                            expected.get("sections").get(0).asString()));
        }
        Collections.shuffle(all, new Random(1));
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }
}
