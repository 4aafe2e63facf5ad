package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;

/**
 * The page with the guide that the program ships. With {@code -Dshirube.screenshots=FOLDER} it
 * saves what it looks like; the README shows one of the pictures.
 */
@SpringBootTest(
        classes = TestBot.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "test.guides=../seeds")
class SeedGuideTest {

    private static final @Nullable String PICTURES = System.getProperty("shirube.screenshots");

    @LocalServerPort private int port;

    @Test
    void showsTheFiguresOfTheGuide() {
        try (Browser browser = Browser.start("ja")) {
            show(browser, 1100, 1080, false, "chat.png");
            show(browser, 1100, 1080, true, "chat-dark.png");
            show(browser, 360, 740, false, "chat-phone.png");
        }
    }

    private void show(Browser browser, int width, int height, boolean dark, String picture) {
        browser.dark(dark);
        browser.open(port, width, height);
        browser.ask("head of engineeringの年収を教えてください");
        assertThat(browser.lastReply().getText()).contains("1,200 - 1,800");
        assertThat(browser.one(".answer + svg.chart").getAccessibleName())
                .contains("ミドル (3-7年)は1,200 - 1,800");
        save(browser, picture);
    }

    private static void save(Browser browser, String picture) {
        if (PICTURES != null) {
            browser.screenshot(Path.of(PICTURES, picture));
        }
    }
}
