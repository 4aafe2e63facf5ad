package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the adapter says itself is in the language of the person, else in that of the bot. */
class OwnWordsTest {

    private static final Snapshot GUIDES = TestBot.snapshot(TestBot.SEEDS);

    @ParameterizedTest
    @CsvSource({
        "EN, '', I don't answer",
        "JA, '', このチャンネルでは",
        "JA, en-GB, I don't answer",
        "EN, ja-JP, このチャンネルでは",
        "JA, de-DE, I don't answer",
        "JA, fr-CA, I don't answer",
        "JA, zh-CN, I don't answer"
    })
    void aNoteIsInTheLanguageOfThePersonElseInThatOfTheBot(
            Language language, String locale, String note) {
        try (var connected = connected(language, locale)) {
            SentMessage sent =
                    connected.mention("CQUIET", "U1", "12345", connected.ts()).getFirst();

            assertThat(sent.string("text")).startsWith(note);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, '', The window", "JA, '', 質問の画面", "JA, de-DE, The window"})
    void soAreTheSurfaces(Language language, String locale, String note) {
        try (var connected = connected(language, locale)) {
            connected.slack.fail("views.open", FakeSlack.Failure.error("expired_trigger_id"));
            var shortcut = FakeSlack.object(Map.of("type", "shortcut", "trigger_id", "t"));
            shortcut.addProperty("callback_id", "ask_global");
            shortcut.add("user", FakeSlack.object(Map.of("id", "U1")));

            List<SentMessage> sent = connected.deliver("interactive", shortcut);

            assertThat(sent.getFirst().string("text")).startsWith(note);
        }
    }

    @Test
    void repliesAreInEnglishForThoseWhoseLanguageTheBotDoesNotSpeak() {
        try (var connected = connected(Language.JA, "de-DE")) {
            assertThat(
                            Connected.shown(
                                            connected
                                                    .command(
                                                            "C1",
                                                            "U1",
                                                            "/salary",
                                                            "head_of_engineering")
                                                    .getFirst())
                                    .text())
                    .contains("Source: ");
        }
    }

    private static Connected connected(Language language, String locale) {
        var connected =
                new Connected(
                        GuideBot.chat(() -> GUIDES, ports -> ports, language),
                        null,
                        Map.of("CQUIET", new PlaceRule(false, null, null, Set.of())));
        connected.slack.locale = locale;
        return connected;
    }
}
