package dev.shirube.bench.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the engine on made-up guides beside plain search on the same guides, and prints a table.
 * Each number of guides has a process of its own. Arguments: the numbers, for example {@code 10 400
 * 10000}.
 */
final class ScaleProgram {

    /** What a row of the first table is marked with. */
    static final String SIZE = "size ";

    /** What a row of the second table is marked with. */
    static final String KIND = "kind ";

    private ScaleProgram() {}

    /**
     * Measures.
     *
     * @param args numbers of guides
     */
    public static void main(String[] args) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        System.err.printf("Load average before: %.1f%n", loadAverage());
        for (String number : args) {
            for (String row : run(number)) {
                rows.computeIfAbsent(row.substring(0, SIZE.length()), m -> new ArrayList<>())
                        .add(row.substring(SIZE.length()));
            }
        }
        System.err.printf("Load average after: %.1f%n", loadAverage());
        System.out.println("Guides made by a machine; question to reply, and search alone:\n");
        System.out.println(
                """
                | guides | sections, passages | index | again | live heap | this engine p50 | p99 \
                | JapaneseAnalyzer as it comes p50 | p99 | best recipe p50 | p99 | p50 ÷ recipe |
                |---|---|---|---|---|---|---|---|---|---|---|---|\
                """);
        rows.getOrDefault(SIZE, List.of()).forEach(System.out::println);
        System.out.println(
                """

                | guides | question | this engine p50 | p99 \
                | JapaneseAnalyzer as it comes p50 | p99 | best recipe p50 | p99 |
                |---|---|---|---|---|---|---|---|\
                """);
        rows.getOrDefault(KIND, List.of()).forEach(System.out::println);
    }

    private static List<String> run(String number) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + megabytes(Integer.parseInt(number)) + "m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ScaleRun.class.getName(),
                                number)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> rows;
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            rows = out.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measurement of " + number + " guides failed");
        }
        return rows;
    }

    /** Enough for the guides, three indexes of them, and the collector to have room. */
    private static int megabytes(int guides) {
        return 1000 + guides;
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
