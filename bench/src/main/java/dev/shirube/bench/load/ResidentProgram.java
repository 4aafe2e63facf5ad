package dev.shirube.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Starts the packed program with the options for little memory: with nothing encoded, with all in
 * the cache, without these options, with an AOT cache, and without meaning. Prints how long each
 * takes until it answers as well as it can, and how much memory is resident after some hundred
 * questions. Arguments: the jar, then the folders of the guides.
 */
final class ResidentProgram {

    private static final int RATE = 20;
    private static final int SECONDS = 20;

    /** Longer than the interval at which native memory is given back. */
    private static final long REST = 12_000;

    /** Those that the documents recommend where memory is short. */
    private static final List<String> OPTIONS = options("112m");

    private static final List<String> OPTIONS_BY_WORDS = options("96m");

    private ResidentProgram() {}

    /**
     * Measures.
     *
     * @param args the jar, then the folders of the guides
     */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        Path data = Files.createTempDirectory("shirube-resident");
        Path guides = LoadProgram.copy(Arrays.stream(args).skip(1).map(Path::of).toList());
        String kept = "--shirube.data.dir=" + data;
        measure("nothing encoded", jar, guides, OPTIONS, List.of(kept));
        measure("all in the cache", jar, guides, OPTIONS, List.of(kept));
        measure("the same, without options", jar, guides, List.of(), List.of(kept));
        measure("the same, AOT cache", jar, guides, aotCache(jar), List.of(kept));
        List<String> byWords = List.of(kept, "--shirube.meaning.enabled=false");
        measure("off", jar, guides, OPTIONS_BY_WORDS, byWords);
    }

    private static List<String> options(String heap) {
        return List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:TrimNativeHeapInterval=5000");
    }

    /** The one that the build puts beside the jar. */
    private static List<String> aotCache(Path jar) {
        Path cache = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".aot"));
        return List.of("-XX:AOTCache=" + cache, "-XX:+UseSerialGC");
    }

    private static void measure(
            String name, Path jar, Path guides, List<String> options, List<String> settings)
            throws IOException, InterruptedException {
        System.out.printf("Load average before: %.1f%n", LoadProgram.loadAverage());
        long begin = System.nanoTime();
        try (Server server = Server.start(jar, guides, options, settings);
                var client = new Client(server.port())) {
            double up = seconds(begin);
            String health = client.health();
            while (health.contains("loading") || health.contains("encoding ")) {
                Thread.sleep(20);
                health = client.health();
            }
            double ready = seconds(begin);
            long atStart = server.resident();
            var load = new OpenLoop(client, questions(guides));
            load.run(RATE, SECONDS);
            long busy = server.resident();
            Thread.sleep(REST);
            System.out.printf(
                    Locale.ROOT,
                    "%s: up after %.2f s, ready after %.2f s; resident %d MB then, %d MB after the"
                            + " questions, %d MB some seconds later; %s%n",
                    name,
                    up,
                    ready,
                    atStart,
                    busy,
                    server.resident(),
                    load.describe());
        }
    }

    private static List<String> questions(Path guides) throws IOException {
        var questions = new ArrayList<>(LoadProgram.questions(LoadProgram.files(guides)));
        questions.addAll(
                List.of(
                        "どうやって腕を磨けばいいのか教えてほしい",
                        "英語ができないと困る場面はありますか",
                        "転職するときに気をつけたほうがいいこと",
                        "チームの人とうまくやるコツは？"));
        return questions;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
