package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Jobs are suggested among hundreds, and whatever is sent in the end is understood. */
class SuggestionTest {

    private static final List<String> NAMES =
            List.of("データ職人", "エンジン整備士", "Helm Keeper", "とても長い名前の仕事をする人".repeat(12));

    @TempDir private static Path folder;

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(folder.resolve("job_%d.md".formatted(i)), guide(i));
        }
        Snapshot guides = GuideBot.snapshot(folder, GuideBot.SEEDS);
        connected = Connected.to(TestBot.chat(() -> guides));
    }

    private static String guide(int number) {
        return """
        ---json
        {"slug": "job_%1$d", "title": "%2$s%1$d", "keywords": ["%2$s%1$d", "alias%1$d"]}
        ---
        # %2$s%1$d

        ## 💰 日本での推定年収

        %1$d万円です。
        """
                .formatted(number, NAMES.get(number % NAMES.size()));
    }

    private static List<JsonNode> suggested(String typed) throws InterruptedException {
        Map<String, Object> typing = typing("job", typed);
        Visible visible = connected.reply(typing);
        assertThat(visible.kind()).isEqualTo(8);
        return visible.message().get("choices").valueStream().toList();
    }

    private static Map<String, Object> typing(String option, String typed) {
        Map<String, Object> focused =
                Map.of("name", option, "type", 3, "value", typed, "focused", true);
        return Event.interaction(
                Event.id(),
                "86",
                4,
                Map.of("id", "1", "name", "salary", "type", 1, "options", List.of(focused)));
    }

    private static String label(JsonNode choice) {
        return choice.get("name").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "he", "えんじ", "エンジ", "データ", "e", "とても", "データデータデータ"})
    void thereAreNeverTooManyAndNoneIsTooLong(String typed) throws Exception {
        List<JsonNode> choices = suggested(typed);

        assertThat(choices).hasSizeLessThanOrEqualTo(25);
        assertThat(choices)
                .allSatisfy(choice -> {
                    assertThat(label(choice)).isNotBlank().hasSizeLessThanOrEqualTo(100);
                    assertThat(choice.get("value").asString())
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(100);
                });
        assertThat(choices.stream().map(c -> c.get("value").asString())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"haed of, Head of Engineering", "データ職入1, データ職人", "整蒲士17, 整備士"})
    void aSlipIsForgiven(String typed, String expected) throws Exception {
        assertThat(label(suggested(typed).getFirst())).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"job2", "job5"})
    void everyJobToCompareIsSuggested(String option) throws Exception {
        JsonNode choice =
                connected.reply(typing(option, "haed of")).message().get("choices").get(0);

        assertThat(label(choice)).contains("Head of Engineering");
    }

    @ParameterizedTest
    @CsvSource({"'', ja, ジュニア", "シ, ja, シニア", "sen, de, Senior", "5, ja, 5年"})
    void levelsAreSuggested(String typed, String locale, String first) throws Exception {
        Map<String, Object> typing = typing("level", typed);
        typing.put("locale", locale);
        JsonNode choice = connected.reply(typing).message().get("choices").get(0);

        assertThat(choice.get("value").asString()).isEqualTo(first);
        assertThat(choice.get("name").asString()).startsWith(first);
    }

    @Test
    void theFirstListIsFull() throws Exception {
        assertThat(suggested("")).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "he, he",
        "えんじ, エンジ",
        "エンジ, エンジ",
        "データ, データ",
        "job_17, 整備士17",
        "HoE, Head of Engineering",
    })
    void whatIsTypedIsInTheFirst(String typed, String expected) throws Exception {
        assertThat(label(suggested(typed).getFirst())).containsIgnoringCase(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"job_16", "データ職人16", "alias16", " JOB_16 ", "ﾃﾞｰﾀ職人16"})
    void whateverIsSentIsUnderstood(String job) throws Exception {
        assertThat(salary(job)).contains("16万円です").isEqualTo(salary("job_16"));
    }

    @Test
    void theLabelOfAnySuggestionIsUnderstoodLikeItsValue() throws Exception {
        for (JsonNode choice : suggested("データ").subList(0, 5)) {
            assertThat(salary(label(choice))).isEqualTo(salary(choice.get("value").asString()));
        }
    }

    private static String salary(String job) throws InterruptedException {
        Visible answer =
                connected.reply(Event.command(Event.id(), "87", "salary", Map.of("job", job)));
        return Screen.of(answer.message()).text();
    }
}
