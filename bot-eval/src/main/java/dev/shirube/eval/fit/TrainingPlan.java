package dev.shirube.eval.fit;

import dev.shirube.eval.fit.TrainingSet.Asked;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the weights are fitted on.
 *
 * @param sets the training sets, at least one
 */
record TrainingPlan(List<TrainingSet> sets) {

    /** Copies the list. */
    TrainingPlan {
        sets = List.copyOf(sets);
    }

    /**
     * Reads a plan: a YAML list of sets. Paths in it are relative to its own folder.
     *
     * @param file the plan
     * @return the plan
     * @throws IOException if it cannot be read
     * @throws Fit.UnusablePlanException if something in it cannot be used
     */
    static TrainingPlan read(Path file) throws IOException {
        Object content;
        try (Reader reader = Files.newBufferedReader(file)) {
            content = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (YAMLException e) {
            throw new Fit.UnusablePlanException(file + ": " + e.getMessage());
        }
        if (!(content instanceof List<?> list) || list.isEmpty()) {
            throw new Fit.UnusablePlanException(file + ": must be a list of training sets");
        }
        Path folder = file.toAbsolutePath().getParent();
        var sets = new ArrayList<TrainingSet>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> map)) {
                throw new Fit.UnusablePlanException(file + ": a training set must be a map");
            }
            sets.add(set(new Fields(file, map), folder == null ? Path.of("") : folder));
        }
        return new TrainingPlan(sets);
    }

    private static TrainingSet set(Fields fields, Path folder) {
        return new TrainingSet(
                fields.text("name"),
                folder.resolve(fields.text("questions")),
                fields.texts("guides").stream().map(folder::resolve).toList(),
                fields.number("from", 0).intValue(),
                fields.number("count", Integer.MAX_VALUE).intValue(),
                fields.number("weight", 1).doubleValue(),
                fields.asked(),
                fields.flag("knows-job", true),
                fields.flag("chosen-by", false));
    }

    private static String written(Asked asked) {
        return asked.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fields of a training set. */
    private record Fields(Path file, Map<?, ?> map) {

        String text(String name) {
            if (map.get(name) instanceof String text) {
                return text;
            }
            throw wrong(name, "must be text");
        }

        List<String> texts(String name) {
            if (map.get(name) instanceof List<?> list && !list.isEmpty()) {
                return list.stream().map(String::valueOf).toList();
            }
            throw wrong(name, "must be a list");
        }

        Number number(String name, int otherwise) {
            Object value = map.get(name);
            if (value == null) {
                return otherwise;
            }
            if (value instanceof Number number && number.doubleValue() >= 0) {
                return number;
            }
            throw wrong(name, "must be a number from 0 on");
        }

        boolean flag(String name, boolean otherwise) {
            Object value = map.get(name);
            if (value == null) {
                return otherwise;
            }
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw wrong(name, "must be true or false");
        }

        Asked asked() {
            Object value = map.get("asked");
            if (value == null) {
                return Asked.LABELLED;
            }
            for (Asked asked : Asked.values()) {
                if (written(asked).equals(value)) {
                    return asked;
                }
            }
            throw wrong(
                    "asked",
                    "must be one of "
                            + Arrays.stream(Asked.values())
                                    .map(TrainingPlan::written)
                                    .collect(Collectors.joining(", ")));
        }

        private Fit.UnusablePlanException wrong(String name, String reason) {
            return new Fit.UnusablePlanException(file + ": " + name + " " + reason);
        }
    }
}
