package dev.shirube.app.insights.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.feedback.FeedbackCommand;
import dev.shirube.chat.log.Complaint;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever looks at the insights sees which guides people call out of date, and whose they are. */
class OutdatedGuidesTest {

    private static final Pattern SECTION = Pattern.compile("/section ([0-9a-f]{10})");

    @TempDir Path folder;

    @Test
    void aGuideThatSomebodyCallsOutOfDateIsNamedWithItsOwner() throws IOException {
        Path guides = Files.createDirectories(folder.resolve("guides"));
        Files.writeString(
                guides.resolve("tide_broker.md"),
                """
                ---
                slug: tide_broker
                title: 潮仲買人
                owner: <港の書記>
                ---
                # 潮仲買人

                ## スキル
                潮読みが要ります。

                ## 将来性
                月がある限り残ります。
                """);
        try (Service service =
                Service.start(
                        folder,
                        "--shirube.meaning.enabled=false",
                        "--shirube.guides.location=" + guides)) {
            String answer = service.ask("潮仲買人に必要なスキルは？").body();
            Matcher section = SECTION.matcher(answer);
            assertThat(section.find()).as(answer).isTrue();
            var outdated =
                    new FeedbackCommand(section.group(1), false, Complaint.OUT_OF_DATE).text();
            assertThat(service.ask(outdated).statusCode()).isEqualTo(200);
            service.logIn(Service.PASSWORD);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(service.get("/insights", "Accept-Language", "ja").body())
                                    .contains(
                                            "古いと言われたガイド",
                                            "<th scope=\"row\">tide_broker</th>"
                                                    + "<td>&lt;港の書記&gt;</td><td>1</td>"));
        }
    }
}
