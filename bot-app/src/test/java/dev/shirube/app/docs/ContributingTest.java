package dev.shirube.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What CONTRIBUTING.md has newcomers run is there. */
class ContributingTest {

    private static final Pattern ONE_TEST = Pattern.compile("-pl (\\S+) .*?-Dtest=(\\w+)");
    private static final Pattern CONTRACT = Pattern.compile("`(\\w+Contract)`");

    @Test
    void everyTestThatIsRunAloneIsInItsModule() throws IOException {
        assertThat(ONE_TEST.matcher(text()).results())
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        one -> assertThat(isIn(one.group(1) + "/src/test", one.group(2))).isTrue());
    }

    @Test
    void everyContractThatIsNamedIsInTheTestKit() throws IOException {
        assertThat(CONTRACT.matcher(text()).results())
                .hasSizeGreaterThan(2)
                .allSatisfy(one -> assertThat(isIn("bot-testkit/src/main", one.group(1))).isTrue());
    }

    private static boolean isIn(String folder, String name) {
        try (Stream<Path> files = Files.walk(Document.ROOT.resolve(folder))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() throws IOException {
        return Files.readString(Document.ROOT.resolve("CONTRIBUTING.md"));
    }
}
