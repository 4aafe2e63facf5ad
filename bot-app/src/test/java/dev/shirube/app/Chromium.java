package dev.shirube.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import java.io.File;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, with the pages of the program in Japanese. */
public final class Chromium {

    private Chromium() {}

    /** Starts it with further arguments; without a browser the test is skipped. */
    public static ChromeDriver start(String... arguments) {
        Optional<File> chromium = find("chromium");
        Optional<File> chromedriver = find("chromedriver");
        assumeTrue(chromium.isPresent(), "chromium is not on the PATH");
        assumeTrue(chromedriver.isPresent(), "chromedriver is not on the PATH");
        var options = new ChromeOptions();
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
                "--lang=ja");
        options.addArguments(arguments);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ja"));
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
