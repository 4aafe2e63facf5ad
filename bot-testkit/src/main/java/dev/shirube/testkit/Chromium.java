package dev.shirube.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import java.io.File;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
public final class Chromium {

    private Chromium() {}

    /**
     * Starts it without a window; without a browser the test is skipped.
     *
     * @param language the language that pages are wanted in
     * @param options what else is wanted
     * @param arguments further arguments of the command line
     * @return the browser, which the caller quits
     */
    public static ChromeDriver start(String language, ChromeOptions options, String... arguments) {
        Optional<File> chromium = find("chromium");
        Optional<File> chromedriver = find("chromedriver");
        assumeTrue(chromium.isPresent(), "chromium is not on the PATH");
        assumeTrue(chromedriver.isPresent(), "chromedriver is not on the PATH");
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language);
        options.addArguments(arguments);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static Optional<File> find(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }
}
