package dev.shirube.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** docs/architecture.md names classes and packages that are there. */
class ArchitectureDocTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[A-Za-z]+)?`");
    private static final Pattern STOP = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    private final String text = read();
    private final Set<JavaClass> classes =
            Set.copyOf(new ClassFileImporter().importPackages("dev.shirube"));

    @Test
    void everyClassThatIsNamedIsThere() {
        Set<String> names =
                classes.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

        assertThat(CLASS.matcher(text).results().map(one -> one.group(1)))
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    @Test
    void everyStopIsAPackage() {
        Set<String> packages =
                classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(STOP.matcher(text).results().map((MatchResult one) -> one.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(packages).contains("dev.shirube." + name));
    }

    private static String read() {
        try {
            return Files.readString(Document.ROOT.resolve("docs/architecture.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
