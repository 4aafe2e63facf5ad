package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.testkit.KeptLog;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is pressed below an answer is kept, in a browser. */
@TestPropertySource(properties = "test.keeps=true")
class FeedbackTest extends OpenPage {

    @Autowired KeptLog kept;

    @Test
    void whoeverIsNotHelpedTellsWhyAndIsOfferedSomethingElse() {
        browser.ask("灯台守りの年収は？");
        browser.press("👎 違う");
        assertThat(browser.lastReply().getText())
                .contains("ありがとうございます", "どこが合いませんでしたか", "情報が古い", "聞きたいことと違う");

        browser.press("情報が古い");

        assertThat(browser.lastReply().getText()).contains("記録しました");
        assertThat(kept.judgements().getLast())
                .extracting(
                        RecordedFeedback::guide,
                        RecordedFeedback::helpful,
                        RecordedFeedback::complaint)
                .containsExactly("lamp_lighter", false, Complaint.OUT_OF_DATE);
    }
}
