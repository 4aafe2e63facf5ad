package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.discord.text.MessageContent;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What is typed into the options of a command, and the messages that are asked about by menu. */
class OptionTest {

    private static final String SALARY = "1,200 - 1,800";
    private static final String HOE = "head_of_engineering";

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() {
        connected = Connected.to(TestBot.chat());
    }

    private static String command(String person, String name, Map<String, ?> options)
            throws InterruptedException {
        Visible reply = connected.reply(Event.command(Event.id(), person, name, options));
        return Screen.of(reply.message()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "job, 宇宙飛行士",
        "job, <:think:512345678901234567>",
        "job, <@&800000000000000001>",
        "level, blorp",
    })
    void whatIsNotUnderstoodIsNotPassedOver(String option, String value) throws Exception {
        String person = Integer.toUnsignedString(value.hashCode());
        assertThat(command(person, "salary", Map.of("job", HOE))).contains(SALARY);

        assertThat(command(person, "salary", Map.of(option, value))).doesNotContain(SALARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**HoE**", "HoE <:think:512345678901234567>", "`HoE`", "||HoE||"})
    void marksInAnOptionAreNoWords(String job) throws Exception {
        assertThat(command("71", "salary", Map.of("job", job))).contains(SALARY);
    }

    @Test
    void jobsToCompareAreReadFromAllTheirOptions() throws Exception {
        assertThat(command("73", "compare", Map.of("job", HOE, "job2", "宇宙飛行士")))
                .contains("「宇宙飛行士」のガイドはまだありません");
    }

    @Test
    void marksInAQuestionAreNoWords() throws Exception {
        String question = "<#700000000000000001> **HoE**の年収は？ <t:1618953630:R> <:think:1>";

        assertThat(command("72", "ask", Map.of("question", question))).contains(SALARY);
    }

    private static String about(Map<String, Object> message) throws InterruptedException {
        Visible reply = connected.reply(Event.askAbout(message, "73"));
        assertThat(reply.isPrivate()).isTrue();
        return Screen.of(reply.message()).text();
    }

    @Test
    void aMessageThatIsLongerThanAQuestionMayBeIsReadAsFarAsThat() throws Exception {
        String story = "HoEの年収は？" + "それはさておき、長い話になりますが聞いてください。".repeat(100);

        assertThat(about(Event.said(Event.id(), "74", story))).contains(SALARY);
    }

    @Test
    void aMessageThatWasPassedOnCanBeAskedAbout() throws Exception {
        Map<String, Object> forwarded =
                Event.forwarding(
                        Event.snapshot("HoEの年収は？", List.of()), Event.said(Event.id(), "74", ""));

        assertThat(about(forwarded)).contains(SALARY);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 短い文です。二つ目です。, 短い文です。二つ目です。",
        "8, 短い文です。二つ目です。, 短い文です。",
        "4, 短い文です。, 短い文で",
        "2, 𠮷野家です, 𠮷野",
        "9, Why? Because., Why? Beca",
    })
    void whatIsCutEndsWithASentenceWhereThatIsMostOfIt(int limit, String text, String expected) {
        assertThat(MessageContent.excerpt(text, limit)).isEqualTo(expected);
    }
}
