package dev.shirube.eval.everyday;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say in channels on a day like any other, machine-made: most of it nothing for a bot,
 * and among it questions that guides answer.
 */
public final class EverydayTalk {

    private static final Path FOLDER = Path.of("src", "test", "resources", "everyday");

    private static final String QUESTIONS = "questions";

    private EverydayTalk() {}

    /** The half that the rule was fitted on. */
    public static List<Message> firstHalf(World world) {
        return read("first-half.txt", world);
    }

    /** The half that was written before the rule was tried on anything, and only measured. */
    public static List<Message> secondHalf(World world) {
        return read("second-half.txt", world);
    }

    /** Messages that were written after the rule was mended by what the second half had shown. */
    public static List<Message> afterwards(World world) {
        return read("afterwards.txt", world);
    }

    /** Messages that were written after the last change to the rule. */
    public static List<Message> unseen(World world) {
        return read("unseen.txt", world);
    }

    /** Messages that were written after the rule was mended once more, by those before. */
    public static List<Message> atLast(World world) {
        return read("at-last.txt", world);
    }

    /**
     * A message.
     *
     * @param number its line in the file
     * @param kind what kind of talk it is
     * @param text what it says
     * @param guide the slug of the guide that answers it; empty where it is nothing for the bot
     * @param headings headings of which one is on the path of a right answer
     */
    public record Message(
            int number, String kind, String text, String guide, List<String> headings) {

        /** Returns whether somebody asks what the guides tell. */
        public boolean isForTheBot() {
            return !guide.isEmpty();
        }

        /** Returns whether a section is a right answer. */
        public boolean isAnsweredBy(String slug, List<String> path) {
            return guide.equals(slug)
                    && path.stream().anyMatch(h -> headings.stream().anyMatch(h::contains));
        }
    }

    /**
     * The jobs that are talked about.
     *
     * @param jobs by the letter that stands for them
     */
    public record World(Map<String, Job> jobs) {

        /** A job, and what its guide tells. */
        record Job(String guide, String name, String english, Map<String, List<String>> headings) {}

        /** Reads one of the file. */
        public static World of(String name) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Map<?, ?> worlds = yaml.load(text(FOLDER.resolve("worlds.yaml")));
            var jobs = new HashMap<String, Job>();
            mapping(worlds.get(name))
                    .forEach((letter, job) -> jobs.put(letter.toString(), job(mapping(job))));
            return new World(jobs);
        }

        private static Job job(Map<?, ?> job) {
            var headings = new HashMap<String, List<String>>();
            mapping(job.get("topics"))
                    .forEach((topic, names) ->
                            headings.put(
                                    topic.toString(),
                                    ((List<?>) names).stream().map(Object::toString).toList()));
            return new Job(
                    String.valueOf(job.get("guide")),
                    String.valueOf(job.get("name")),
                    String.valueOf(job.get("english")),
                    headings);
        }

        private static Map<?, ?> mapping(@Nullable Object node) {
            return (Map<?, ?>) requireNonNull(node);
        }

        private String named(String text) {
            boolean english = text.codePoints().noneMatch(c -> c > 0x3000 && c < 0xA000);
            String said = text.replace("\\n", "\n");
            for (Map.Entry<String, Job> job : jobs.entrySet()) {
                Job value = job.getValue();
                said = said.replace("{" + job.getKey() + "}", english ? value.english : value.name);
            }
            return said;
        }
    }

    private static List<Message> read(String file, World world) {
        var messages = new ArrayList<Message>();
        String kind = "";
        List<String> lines = text(FOLDER.resolve(file)).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                kind = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                messages.add(message(i + 1, kind, line, world));
            }
        }
        return messages;
    }

    private static Message message(int number, String kind, String line, World world) {
        if (!kind.equals(QUESTIONS)) {
            return new Message(number, kind, world.named(line), "", List.of());
        }
        String[] parts = line.split("\t", 2);
        String[] label = parts[0].split(" ", 2);
        World.Job job = requireNonNull(world.jobs.get(label[0]));
        var headings = new ArrayList<String>();
        for (String topic : label[1].split(",")) {
            headings.addAll(job.headings.getOrDefault(topic, List.of()));
        }
        return new Message(
                number, kind, world.named(parts[1]), headings.isEmpty() ? "" : job.guide, headings);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
