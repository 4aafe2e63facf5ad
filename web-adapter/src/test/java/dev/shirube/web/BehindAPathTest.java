package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.AdapterStatus;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page as a folder of a site. */
@SpringBootTest(
        classes = TestBot.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.context-path=/career", "server.address=0.0.0.0"})
class BehindAPathTest {

    private final AdapterStatus status;
    @LocalServerPort private int port;

    @Autowired
    BehindAPathTest(AdapterStatus status) {
        this.status = status;
    }

    @Test
    void thePageAsksBelowItsOwnAddress() {
        try (Browser browser = Browser.start("ja")) {
            browser.go("http://127.0.0.1:" + port + "/career");
            browser.ask("灯台守りの年収は？");
            assertThat(browser.lastReply().getText()).contains("111 - 222");
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.script("return location.pathname")).isEqualTo("/career/");
        }
    }

    @Test
    void theProgramTellsWhereThePageIs() {
        assertThat(status.describe()).isEqualTo("Web chat: http://localhost:" + port + "/career/");
    }
}
