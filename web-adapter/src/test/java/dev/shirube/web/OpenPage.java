package dev.shirube.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page in a browser that all tests of a class share, open anew and light before each. */
@SpringBootTest(classes = TestBot.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OpenPage {

    @LocalServerPort int port;

    @SuppressWarnings("NullAway.Init") // set before the first test
    Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start("ja");
    }

    @BeforeEach
    void open() {
        browser.dark(false);
        browser.open(port, 1100, 900);
    }

    @AfterAll
    @SuppressWarnings("NullAway") // skipped without a browser
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }
}
