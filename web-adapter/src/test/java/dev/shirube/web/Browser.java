package dev.shirube.web;

import dev.shirube.testkit.Chromium;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;

/** The chat page in a Chromium of its own. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts a browser; without one the test is skipped. */
    static Browser start(String language) {
        try {
            Path profile = Files.createTempDirectory("shirube-browser");
            var options = new ChromeOptions();
            var log = new LoggingPreferences();
            log.enable(LogType.BROWSER, Level.ALL);
            options.setCapability("goog:loggingPrefs", log);
            ChromeDriver driver =
                    Chromium.start(
                            language, options, "--hide-scrollbars", "--user-data-dir=" + profile);
            return new Browser(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a new conversation on a screen of some size. */
    void open(int port, int width, int height) {
        resize(width, height);
        go("http://127.0.0.1:" + port + "/");
        script("localStorage.clear()");
        go("http://127.0.0.1:" + port + "/");
    }

    /** Opens an address and waits for the page. */
    void go(String address) {
        driver.get(address);
        await("return document.querySelectorAll('.welcome .cards button').length > 0");
    }

    /** A window is never as narrow as a phone, so the screen is told to the page instead. */
    void resize(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens another tab; closing it leads back. */
    void openTab(String address) {
        driver.switchTo().newWindow(WindowType.TAB);
        go(address);
    }

    void switchTab(int index) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(index));
    }

    void closeTab() {
        driver.close();
        switchTab(0);
    }

    void dark(boolean dark) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        var motion = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, motion)));
    }

    void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    WebElement box() {
        return driver.findElement(By.id("text"));
    }

    /** Types a question and waits for the reply. */
    void ask(String question) {
        int before = replies().size();
        box().sendKeys(question, Keys.ENTER);
        awaitReply(before);
    }

    /** Takes a choice of the last reply and waits for the next one. */
    void choose(String label) {
        int before = replies().size();
        script("document.querySelectorAll('details.menu').forEach(menu => menu.open = true)");
        WebElement choice =
                lastReply().findElements(By.cssSelector(".choices button")).stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no choice " + label));
        script("arguments[0].scrollIntoView()", choice);
        choice.click();
        awaitReply(before);
    }

    /** Presses a button of the last message, and waits for the reply. */
    void press(String label) {
        int before = replies().size();
        lastReply().findElements(By.tagName("button")).stream()
                .filter(button -> Objects.equals(button.getText(), label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label))
                .click();
        awaitReply(before);
    }

    private void awaitReply(int before) {
        new WebDriverWait(driver, PATIENCE).until(d -> replies().size() > before);
    }

    List<WebElement> replies() {
        return driver.findElements(By.cssSelector(".bot:not(.welcome):not(.waiting)"));
    }

    WebElement lastReply() {
        return replies().getLast();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    @Nullable Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    @Nullable Object scriptThatWaits(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    void await(String condition) {
        new WebDriverWait(driver, PATIENCE).until(d -> Boolean.TRUE.equals(script(condition)));
    }

    /** Returns what the browser complained about since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
