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
        List<String> sources = sources(Path.of(args[1]));
        int status;
        if (args[0].equals("write")) {
            format(sources, "--replace");
            // A long string that was reflowed may be indented anew only by a second pass.
            status = format(sources, "--replace");
        } else {
            status = format(sources, "--dry-run", "--set-exit-if-changed");
            if (status != 0) {
                System.err.println(
                        "The files above are not formatted; `mvn -q -N -Pformat validate` does"
                                + " it.");
            }
        }
        System.exit(status);
    }

    private static int format(List<String> sources, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--aosp"));
        arguments.addAll(List.of(options));
        arguments.addAll(sources);
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        try {
            return new Main(out, err, System.in).format(arguments.toArray(String[]::new));
        } finally {
            out.flush();
            err.flush();
        }
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
