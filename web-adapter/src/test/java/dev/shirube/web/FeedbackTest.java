package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.chat.history.Tally;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Duration;
import java.time.Instant;

/** What is pressed below an answer is kept, in a browser. */
@TestPropertySource(properties = "test.keeps=true")
class FeedbackTest extends OpenPage {

    @Autowired QuestionsInMemory kept;

    @Test
    void whoeverIsNotHelpedTellsWhyAndIsOfferedSomethingElse() {
        browser.ask("灯台守りの年収は？");
        browser.press("👎 違う");
        assertThat(browser.lastReply().getText())
                .contains("ありがとうございます", "どこが合いませんでしたか", "情報が古い", "聞きたいことと違う");

        browser.press("情報が古い");

        assertThat(browser.lastReply().getText()).contains("記録しました");
        Period today = Period.before(Duration.ofDays(1), Instant.now().plusSeconds(60));
        assertThat(kept.complaints(today, 9))
                .extracting(Complained::guide, Complained::complaint)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("lamp_lighter", "out-of-date"));
        assertThat(kept.tallies(Aspect.TOPIC, today, 9))
                .extracting(Tally::key, Tally::unhelpful)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(java.util.List.of("salary"), 1L));
    }
}
