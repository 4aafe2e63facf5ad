import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over every Java source of the project, with one JVM for all modules.
///
/// Arguments: `check` or `write`, then the root folder.
final class Format {

    private Format() {}

    static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        List<String> options = new ArrayList<>(List.of("--aosp"));
        options.addAll(
                write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        options.addAll(sources(Path.of(args[1])));

        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        int status = new Main(out, err, System.in).format(options.toArray(String[]::new));
        if (status != 0 && !write) {
            err.println(
                    "The files above are not formatted; `mvn -q -N -Pformat validate` does it.");
        }
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static List<String> sources(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                Path sources = module.endsWith("tools") ? module : module.resolve("src");
                if (!Files.isDirectory(sources)) {
                    continue;
                }
                try (Stream<Path> files = Files.walk(sources)) {
                    files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }
}
