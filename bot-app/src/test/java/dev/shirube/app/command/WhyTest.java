package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

class WhyTest extends OnTwoGuides {

    @Test
    void standsBelowTheSameAnswer() {
        String answer = ask("星図師の根気は必要なスキル？");

        String both = ask("--why", "星図師の根気は必要なスキル？");

        assertThat(both).startsWith(answer);
        assertThat(both.substring(answer.length()))
                .startsWith("\nWhy\n  question:   星図師の根気は必要なスキル?\n")
                .contains("  job:        星図師 (guide star_charter)\n")
                .contains("  topics:     skills\n")
                .contains("  asked:      根気は必要なスキル?\n")
                .contains("  words:      根気")
                .contains("  1. star_charter 3️⃣ 必要なスキルとツール\n     score ")
                .contains(": given\n")
                .contains("  a passage means the same\n")
                .contains(": ranked lower by ");
    }

    @Test
    void isLeftOutUnlessAskedFor() {
        assertThat(ask("星図師の年収は？")).doesNotContain("Why\n");
        assertThat(json("星図師の年収は？").has("why")).isFalse();
    }

    @Test
    void tellsWhatWasUnderstood() {
        JsonNode why = json("--why", "星図師の経験5年の年収は？").path("why");

        assertThat(why.propertyNames())
                .containsExactly(
                        "question",
                        "asked",
                        "subjects",
                        "companions",
                        "topics",
                        "years",
                        "words",
                        "otherWordings",
                        "turns",
                        "compared",
                        "candidates",
                        "rejected");
        assertThat(why.path("subjects").toString())
                .isEqualTo(
                        "[{\"written\":\"星図師\",\"job\":\"星図師\",\"guides\":[\"star_charter\"],"
                                + "\"exact\":true}]");
        assertThat(why.path("topics").toString()).isEqualTo("[\"salary\"]");
        assertThat(why.path("years").toString()).isEqualTo("{\"from\":5.0,\"to\":5.0}");
    }

    @Test
    void theGivenCandidateHasTheConfidenceOfTheAnswer() {
        JsonNode answer = json("--why", "星図師に根気はどうして要るの？");

        JsonNode first = answer.path("why").path("candidates").path(0);
        assertThat(first.path("guide").stringValue()).isEqualTo("star_charter");
        assertThat(first.path("path")).isEqualTo(answer.path("path"));
        assertThat(first.path("confidence")).isEqualTo(answer.path("confidence"));
        assertThat(first.path("rejected").isNull()).isTrue();
        assertThat(first.path("features").path("NEAR_PASSAGE").doubleValue()).isPositive();
        assertThat(first.path("adds").path("NEAR_PASSAGE").doubleValue()).isPositive();
    }

    @Test
    void namesTheJobThatHasNoGuide() {
        JsonNode why = json("--why", "フロントエンドエンジニアの年収は？").path("why");

        assertThat(why.path("rejected").toString())
                .isEqualTo(
                        "[{\"what\":\"job \\\"フロントエンドエンジニア\\\"\",\"why\":\"no guide covers it\"}]");
    }

    @Test
    void namesTheTopicThatTheGuideLacks() {
        JsonNode why = json("--why", "雲飼いの年収は？").path("why");

        assertThat(why.path("rejected").toString())
                .isEqualTo(
                        "[{\"what\":\"topic salary\",\"why\":\"guide cloud_shepherd has no section"
                                + " on it\"}]");
    }

    @Test
    void nothingOfWhatWasDeclinedCountsAsGiven() {
        JsonNode answer = json("--why", "明日の天気は？");

        assertThat(answer.path("outcome").stringValue()).isEqualTo("none");
        assertThat(answer.path("why").path("candidates"))
                .allSatisfy(candidate ->
                        assertThat(candidate.path("rejected").stringValue())
                                .isIn("below the bar", "an appendix that was not asked for"));
    }

    @Test
    void tellsWhatIsOffTopicAndWhatIsUnclear() {
        assertThat(ask("--why", "明日の天気は？")).contains("  rejected:   the question: off-topic: ");
        assertThat(ask("--why", "スキルを教えて"))
                .contains(
                        "  rejected:   the question: the job is missing: neither question,"
                                + " conversation nor content tells which of 2\n");
        assertThat(ask("--why", "/nonsensical"))
                .contains("  rejected:   command \"nonsensical\": does not exist\n");
    }

    @Test
    void standsInEachLineOfABatch() {
        Run run =
                Run.with(
                        "{\"id\": 1, \"q\": \"星図師の年収は？\"}\n{\"id\": 2, \"q\": \"雲飼いとは？\"}\n",
                        "ask",
                        "--why",
                        "--batch",
                        "-",
                        "--guides",
                        guides);

        assertThat(run.out().lines())
                .map(line ->
                        JsonMapper.shared().readTree(line).path("why").path("topics").toString())
                .containsExactly("[\"salary\"]", "[\"about\"]");
    }

    private String ask(String... arguments) {
        var all = new ArrayList<>(List.of("ask", "--guides", guides));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new)).out();
    }

    private JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of("--json"));
        all.addAll(List.of(arguments));
        return JsonMapper.shared().readTree(ask(all.toArray(String[]::new)));
    }
}
