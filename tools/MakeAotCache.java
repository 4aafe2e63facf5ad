import java.io.File;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the AOT cache of the packed program (JEP 483, 514, 515): runs the service as a training,
/// asks it a few questions on standard input, and lets it stop. What a service loads is more than
/// what one answer does, so that the cache serves both.
///
/// Arguments: the jar, the cache to write, a folder for data, a file for what is printed.
final class MakeAotCache {

    private static final String QUESTIONS =
            """
            HoEの年収は？
            やりがいを感じるのはどんなとき？
            What does a HoE do all day?
            /quit
            """;

    private MakeAotCache() {}

    static void main(String[] args) throws Exception {
        Path cache = Path.of(args[1]);
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:AOTCacheOutput=" + cache,
                        "-jar",
                        args[0],
                        "--shirube.data.dir=" + args[2],
                        "--server.port=0",
                        "serve"));
        File log = new File(args[3]);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        // Whoever builds may have a bot of their own running by these.
        builder.environment().keySet().removeIf(MakeAotCache::isSetting);
        Process service = builder.start();
        try (Writer input = service.outputWriter(StandardCharsets.UTF_8)) {
            input.write(QUESTIONS);
        }
        int exit = service.waitFor();
        if (exit != 0 || !Files.isRegularFile(cache)) {
            throw new IllegalStateException(
                    "no AOT cache was made (exit code " + exit + "), see " + log);
        }
    }

    private static boolean isSetting(String variable) {
        return Stream.of("SHIRUBE_", "SLACK_", "DISCORD_", "MATTERMOST_", "SERVER_", "SPRING_")
                .anyMatch(variable::startsWith);
    }
}
