package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessageBundleTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final String JAPANESE = "_ja.properties";

    /** Every bundle of this module, by its Japanese file. */
    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(JAPANESE)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aMessageTakesTheSameArgumentsInBothLanguages(Path japanese) throws IOException {
        String english = japanese.toString().replace(JAPANESE, ".properties");

        assertThat(arguments(japanese)).isEqualTo(arguments(Path.of(english)));
    }

    /** The arguments of each message; what begins with a dot is no message. */
    private static Map<String, Set<String>> arguments(Path file) throws IOException {
        var patterns = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            patterns.load(reader);
        }
        return patterns.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("."))
                .collect(Collectors.toMap(key -> key, key -> arguments(patterns.getProperty(key))));
    }

    private static Set<String> arguments(String pattern) {
        // Throws where the pattern, or one nested in a choice, is malformed.
        new MessageFormat(pattern, Locale.ROOT);
        return ARGUMENT.matcher(pattern)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void theKeyOfAMessageIsItsNameInLowerCase() {
        assertThat(MessageBundle.key(Thread.State.TIMED_WAITING)).isEqualTo("timed-waiting");
    }
}
