package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Set;

/** What the adapter says itself is said in the language of the person. */
class LanguageTest {

    private static final Snapshot GUIDES = GuideBot.snapshot(GuideBot.SEEDS);

    private static Connected connect(Language configured) {
        return Connected.to(
                GuideBot.chat(() -> GUIDES, ports -> ports, configured),
                Map.of(Server.SECOND, new PlaceRule(false, null, null, Set.of())));
    }

    private static String reply(Connected connected, String locale, Map<String, Object> event)
            throws InterruptedException {
        event.put("locale", locale);
        return Screen.of(connected.reply(event).message()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, EN, このボタンはもう使えません",
        "en-US, JA, This button does not work",
        "en-GB, JA, This button does not work",
        "de, JA, This button does not work",
        "fr, JA, This button does not work",
        "fr, EN, This button does not work",
        "zh-CN, EN, This button does not work",
        "xx, EN, This button does not work",
    })
    void aButtonIsTurnedDownInTheLanguageOfThePersonOrEnglish(
            String locale, Language configured, String words) throws Exception {
        try (Connected connected = connect(configured)) {
            var message = JsonMapper.shared().readTree("{}");
            Map<String, Object> click =
                    Event.click(Event.id(), "71", "71", message, Event.button("nonsense"));

            assertThat(reply(connected, locale, click)).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, EN, 推定年収, 出典", "de, JA, Head of Engineering · Salary, Source"})
    void anAnswerIsInTheLanguageOfThePersonOrEnglish(
            String locale, Language configured, String title, String source) throws Exception {
        try (Connected connected = connect(configured)) {
            Map<String, Object> salary =
                    Event.command(Event.id(), "73", "salary", Map.of("job", "head_of_engineering"));

            assertThat(reply(connected, locale, salary)).contains(title, source);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja, EN, What does a CTO earn?, このチャンネルでは",
        "en-US, JA, CTOの年収は？, I am not to answer",
        "de, JA, CTOの年収は？, I am not to answer",
        "fr, JA, What does a CTO earn?, I am not to answer",
        "fr, EN, ?, I am not to answer",
        "zh-TW, JA, ?, I am not to answer",
    })
    void aQuestionIsTurnedDownInTheLanguageOfThePersonOrEnglish(
            String locale, Language configured, String question, String words) throws Exception {
        try (Connected connected = connect(configured)) {
            Map<String, Object> ask =
                    Event.command(Event.id(), "72", "ask", Map.of("question", question));

            assertThat(reply(connected, locale, Event.in(Server.SECOND, ask))).contains(words);
        }
    }
}
