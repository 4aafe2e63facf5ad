import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

/// Prints every test that the last run of any module skipped, with the reason.
///
/// Argument: the root folder.
final class SkippedTests {

    private SkippedTests() {}

    static void main(String[] args) throws Exception {
        List<String> skipped = new ArrayList<>();
        for (Path report : reports(Path.of(args[0]))) {
            collect(report, skipped);
        }
        System.out.println("Skipped tests: " + skipped.size());
        skipped.forEach(s -> System.out.println("  " + s));
    }

    private static List<Path> reports(Path root) throws Exception {
        try (Stream<Path> modules = Files.list(root)) {
            List<Path> found = new ArrayList<>();
            for (Path module : modules.sorted().toList()) {
                Path folder = module.resolve("target").resolve("surefire-reports");
                if (!Files.isDirectory(folder)) {
                    continue;
                }
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(f -> f.getFileName().toString().matches("TEST-.*\\.xml"))
                            .sorted()
                            .forEach(found::add);
                }
            }
            return found;
        }
    }

    private static void collect(Path report, List<String> skipped) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        NodeList nodes = parser.parse(report.toFile()).getElementsByTagName("skipped");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            Element test = (Element) node.getParentNode();
            String reason = node.getAttribute("message");
            if (reason.isBlank()) {
                reason = node.getTextContent().strip().lines().findFirst().orElse("no reason");
            }
            skipped.add(
                    test.getAttribute("classname")
                            + "."
                            + test.getAttribute("name")
                            + ": "
                            + reason);
        }
    }
}
