package dev.shirube.bench.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the packed program 200 questions a second for a minute while its guides change, and prints
 * how long replies and changes took. Arguments: the jar, then the folders of the guides.
 */
final class LoadProgram {

    private static final int RATE = 200;
    private static final int WARM_UP = 20;
    private static final int SECONDS = 60;
    private static final long REST = 10_000;
    private static final long RELOAD_EVERY = 3_000;

    private static final List<String> ASKS =
            List.of(
                    "/salary %s",
                    "%sの年収は？",
                    "%sに必要なスキルを教えてください",
                    "%sの主な仕事内容は？",
                    "%sになるには何を勉強すればいい？",
                    "%sの面接では何を聞かれる？",
                    "じゃあ将来性は？",
                    "/job %s",
                    "パティシエの年収は？");

    private LoadProgram() {}

    /**
     * Measures.
     *
     * @param args the jar, then the folders of the guides
     */
    public static void main(String[] args) throws Exception {
        Path guides = copy(Arrays.stream(args).skip(1).map(Path::of).toList());
        List<Path> files = files(guides);
        System.out.printf("Guides: %d, load average before: %.1f%n", files.size(), loadAverage());
        try (Server server = Server.start(Path.of(args[0]), guides)) {
            long before;
            try (var client = new Client(server.port())) {
                List<String> questions = questions(files);
                // Gently, or what comes in before the code is compiled piles up.
                new OpenLoop(client, questions).run(RATE / 10, WARM_UP);
                new OpenLoop(client, questions).run(RATE / 2, WARM_UP);
                new OpenLoop(client, questions).run(RATE, WARM_UP);
                Thread.sleep(REST);
                before = server.liveHeap();
                var load = new OpenLoop(client, questions);
                try (var reloads = new Reloads(client, files.getFirst(), RELOAD_EVERY)) {
                    load.run(RATE, SECONDS);
                    System.out.println("Question to reply: " + load.describe());
                    System.out.println("Change to served: " + reloads.describe());
                }
            }
            // A reload that is under way holds two editions, an open connection its buffers.
            Thread.sleep(REST);
            System.out.printf("Live heap: %d MB before, %d MB after%n", before, server.liveHeap());
        }
        System.out.printf("Load average after: %.1f%n", loadAverage());
    }

    static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static Path copy(List<Path> folders) throws IOException {
        Path copy = Files.createTempDirectory("shirube-load");
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    static List<String> questions(List<Path> files) {
        var questions = new ArrayList<String>();
        for (String ask : ASKS) {
            for (Path file : files) {
                questions.add(ask.formatted(file.getFileName().toString().replace(".md", "")));
            }
        }
        return questions;
    }
}
