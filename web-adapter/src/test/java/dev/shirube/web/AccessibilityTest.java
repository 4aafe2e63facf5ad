package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** All rules of axe, on a conversation, by day and by night, at desktop and phone size. */
@SpringBootTest(classes = TestBot.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AccessibilityTest {

    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {}).then(
                result => done(result.passes.length < 20 ? 'hardly a rule applied' : result.violations.map(v => v.id + ': '
                    + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | ')).join('\\n')),
                error => done('axe failed: ' + error));
            """;

    @LocalServerPort private int port;

    @Test
    void nothingIsInTheWay() throws IOException {
        String axe = new ClassPathResource(AXE).getContentAsString(StandardCharsets.UTF_8);
        try (Browser browser = Browser.start("en")) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {320, 1100}) {
                    browser.dark(dark);
                    browser.open(port, width, 800);
                    browser.ask("灯台守りのシニアの年収は？");
                    browser.ask("灯台守りのスキルは？");
                    browser.ask("宇宙飛行士の年収は？");
                    browser.script(axe);
                    assertThat(browser.scriptThatWaits(RUN))
                            .as("dark %s, %d px", dark, width)
                            .isEqualTo("");
                }
            }
        }
    }
}
