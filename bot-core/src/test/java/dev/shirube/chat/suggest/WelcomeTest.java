package dev.shirube.chat.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatFixture;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class WelcomeTest {

    private final ChatFixture fixture = new ChatFixture();

    @Test
    void asksAsAPersonWouldInTheLanguageOfThePerson() {
        assertThat(fixture.open().suggestions().welcome(Language.JA).questions())
                .extracting(Choice::label)
                .containsExactly("月の庭師の年収はどれくらい？", "星図職人に必要なスキルは？");
        assertThat(fixture.open().suggestions().welcome(Language.EN).questions())
                .extracting(Choice::label)
                .containsExactly("How much can I earn as 月の庭師?", "Which skills do I need as 星図職人?");
    }

    @Test
    void theCommandOfAQuestionAnswersIt() {
        assertThat(fixture.open().suggestions().welcome(Language.JA).questions())
                .extracting(Choice::command)
                .containsExactly("/salary moon_gardener", "/skills star_charter");
    }

    @Test
    void namesTheJobs() {
        Welcome welcome = fixture.open().suggestions().welcome(Language.JA);
        assertThat(welcome.jobs())
                .containsExactly(
                        new Welcome.Job("月の庭師", "", "/job moon_gardener"),
                        new Welcome.Job("星図職人", "", "/job star_charter"));
        assertThat(welcome.all()).isEqualTo(2);
    }

    @Test
    void namesNoMoreJobsThanAPersonLooksThrough() {
        Guide[] many =
                IntStream.range(0, 30)
                        .mapToObj(i -> ChatFixture.guide("job_" + i, "職人" + i, "銀貨一枚。", "気長さ。"))
                        .toArray(Guide[]::new);
        Welcome welcome =
                fixture.guides(() -> ChatFixture.snapshot(many))
                        .open()
                        .suggestions()
                        .welcome(Language.JA);
        assertThat(welcome.jobs()).hasSize(12);
        assertThat(welcome.all()).isEqualTo(30);
    }
}
