package dev.shirube.eval.condition;

import dev.shirube.eval.fit.Fit;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the model of conditions is fitted to.
 *
 * @param samples own samples of asking and of saying
 * @param asked ways to ask, list by list
 * @param ordinary questions that ask for no jobs
 * @param guides the folders of guides, the middle of whose passages says nothing in particular
 */
record ConditionPlan(
        List<Sample> samples, List<List<Sample>> asked, List<String> ordinary, List<Path> guides) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the lists. */
    ConditionPlan {
        samples = List.copyOf(samples);
        asked = List.copyOf(asked);
        ordinary = List.copyOf(ordinary);
        guides = List.copyOf(guides);
    }

    /**
     * Reads a plan: a YAML map, paths in it relative to its own folder.
     *
     * @param file the plan
     * @return the plan
     * @throws IOException if a file cannot be read
     * @throws Fit.UnusablePlanException if something in it cannot be used
     */
    static ConditionPlan read(Path file) throws IOException {
        Map<?, ?> plan = yaml(file);
        Path folder = file.toAbsolutePath().getParent();
        Path at = folder == null ? Path.of("") : folder;
        Map<?, ?> names = plan.get("names") instanceof Map<?, ?> map ? map : Map.of();
        var samples = new ArrayList<Sample>();
        for (Path path : paths(plan, "samples", at)) {
            samples.addAll(samples(yaml(path)));
        }
        var asked = new ArrayList<List<Sample>>();
        for (Path path : paths(plan, "asked", at)) {
            asked.add(lines(path).stream().map(line -> ask(line, names)).toList());
        }
        var ordinary = new ArrayList<String>();
        for (Path path : paths(plan, "ordinary", at)) {
            lines(path).forEach(line -> ordinary.add(line.path("q").asString("")));
        }
        return new ConditionPlan(samples, asked, ordinary, paths(plan, "guides", at));
    }

    private static Map<?, ?> yaml(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            if (content instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException e) {
            throw new Fit.UnusablePlanException(file + ": " + e.getMessage());
        }
        throw new Fit.UnusablePlanException(file + ": must be a map");
    }

    private static List<Path> paths(Map<?, ?> plan, String name, Path at) {
        if (plan.get(name) instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(path -> at.resolve(String.valueOf(path))).toList();
        }
        throw new Fit.UnusablePlanException(name + " must be a list of paths");
    }

    private static List<Sample> samples(Map<?, ?> file) {
        var samples = new ArrayList<Sample>();
        file.forEach((name, content) -> {
            if (content instanceof Map<?, ?> kinds) {
                String id = String.valueOf(name);
                Sense sense = id.equals("other") ? null : new Sense(id, false);
                Sense contrary = sense == null ? null : sense.negated();
                add(samples, kinds.get("asks"), sense, true);
                add(samples, kinds.get("asks-not"), contrary, true);
                add(samples, kinds.get("says"), sense, false);
                add(samples, kinds.get("says-not"), contrary, false);
            }
        });
        return samples;
    }

    private static void add(
            List<Sample> samples, @Nullable Object texts, @Nullable Sense sense, boolean asked) {
        if (texts instanceof List<?> list) {
            list.forEach(text -> samples.add(new Sample(sense, asked, String.valueOf(text))));
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                if (!line.isBlank()) {
                    lines.add(JSON.readTree(line));
                }
            } catch (JacksonException e) {
                throw new Fit.UnusablePlanException(file + ":" + number + ": not JSON");
            }
        }
        return lines;
    }

    private static Sense sense(JsonNode line, Map<?, ?> names) {
        String id = line.path("condition").asString("");
        return Sense.of(names.get(id) instanceof String name ? name : id);
    }

    private static Sample ask(JsonNode line, Map<?, ?> names) {
        Sense sense = sense(line, names);
        boolean denied = line.path("denied").asBoolean(false);
        return new Sample(denied ? sense.negated() : sense, true, line.path("ask").asString(""));
    }
}
