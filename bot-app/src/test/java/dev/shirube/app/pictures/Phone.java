package dev.shirube.app.pictures;

import dev.shirube.testkit.Chromium;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A Chromium as wide as a phone. */
final class Phone implements AutoCloseable {

    static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REPLIES = ".bot:not(.welcome):not(.waiting)";

    private final ChromeDriver browser;

    private Phone(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Starts it; without a browser the test is skipped. */
    static Phone start() {
        return new Phone(Chromium.start("ja", new ChromeOptions(), "--hide-scrollbars"));
    }

    /** Takes a picture of a page as long as it is. */
    byte[] picture(String html) {
        size(HEIGHT);
        browser.get("about:blank");
        browser.executeScript("document.write(arguments[0]); document.close()", html);
        browser.executeAsyncScript(
                "const done = arguments[0];"
                        + "Promise.all([...document.images].map(image => image.decode()))"
                        + ".then(() => document.fonts.ready).then(() => done())");
        size(number("return document.body.scrollHeight + 10"));
        return browser.getScreenshotAs(OutputType.BYTES);
    }

    /** Asks on the chat page, and takes a picture of what was said last, all of it. */
    byte[] chat(String address, List<String> said) {
        size(HEIGHT);
        browser.get(address);
        browser.executeScript("localStorage.clear()");
        browser.get(address);
        until("return document.querySelectorAll('.welcome .cards button').length > 0");
        for (String words : said) {
            int before = browser.findElements(By.cssSelector(REPLIES)).size();
            browser.findElement(By.id("text")).sendKeys(words, Keys.ENTER);
            until("return document.querySelectorAll('%s').length > %d".formatted(REPLIES, before));
        }
        browser.executeScript(
                "document.querySelector('.welcome').remove(); document.activeElement.blur()");
        size(number("return document.documentElement.scrollHeight"));
        return browser.getScreenshotAs(OutputType.BYTES);
    }

    /** Returns what the last reply of the page says. */
    String lastReply() {
        List<WebElement> replies = browser.findElements(By.cssSelector(REPLIES));
        return replies.getLast().getText();
    }

    /** Returns whether nothing sticks out to the side. */
    boolean fits() {
        return Boolean.TRUE.equals(
                browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"));
    }

    private int number(String script) {
        return ((Number) Objects.requireNonNull(browser.executeScript(script))).intValue();
    }

    private void until(String script) {
        new WebDriverWait(browser, PATIENCE)
                .until(ignored -> Boolean.TRUE.equals(browser.executeScript(script)));
    }

    private void size(int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
