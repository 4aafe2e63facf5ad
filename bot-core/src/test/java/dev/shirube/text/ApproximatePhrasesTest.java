package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

class ApproximatePhrasesTest {

    private final ApproximatePhrases phrases =
            new ApproximatePhrases(
                    Stream.of("データサイエンティスト", "星図職人組合", "コミュマネ", "霧番頭", "star chart maker", "wizard")
                            .map(Folding::fold)
                            .toList());

    @ParameterizedTest
    @CsvSource({
        "データサイエンティスト, 0",
        "データサイエンテスト, 1",
        "でーたさいえんちすと, 2",
        "データサエンテストの年収, 2",
        "stra chart maker, 1",
        "star chrt maker, 1",
        "a star  chat  maker please, 1",
        "星図職員組合, 1",
        "コミマネの年収, 1",
        "コミュマメ, 1",
        "wizzard, 1",
        "wizardd, 1"
    })
    void aPhraseIsFoundDespiteSoManyErrors(String text, int errors) {
        assertThat(phrases.find(Folding.of(text)))
                .hasValueSatisfying(found -> assertThat(found.errors()).isEqualTo(errors));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "年収",
                "データの分析",
                "サイエンス",
                "霧晩頭",
                "コミネ",
                "star charts",
                "start chart market",
                "wzrd",
                "データベースエンジニア"
            })
    void nothingIsFoundInOtherWords(String text) {
        assertThat(phrases.find(Folding.of(text))).isEmpty();
    }

    @Test
    void whatStandsForThePhraseIsToldByItsPlace() {
        Folding text = Folding.of("あのデータサイエンテストの年収");

        ApproximatePhrases.Found found = phrases.find(text).orElseThrow();

        assertThat(found.phrase()).isEqualTo(Folding.fold("データサイエンティスト"));
        assertThat(text.folded().substring(found.start(), found.end()))
                .isEqualTo(Folding.fold("データサイエンテスト"));
    }

    @Test
    void thePhraseWithFewerErrorsWins() {
        var twins = new ApproximatePhrases(List.of("abcdefgx", "abcdefgh"));

        assertThat(twins.find(Folding.of("abcdefgh")))
                .hasValueSatisfying(found -> assertThat(found.phrase()).isEqualTo("abcdefgh"));
    }

    @Test
    void ofPhrasesThatFitAlikeTheLongestWins() {
        var nested = new ApproximatePhrases(List.of("星図職人", "星図職人組", "星図職人組合"));

        assertThat(nested.find(Folding.of("星図職人組合")))
                .hasValueSatisfying(found -> assertThat(found.phrase()).isEqualTo("星図職人組合"));
    }

    @Test
    void withoutPhrasesNothingIsFound() {
        assertThat(new ApproximatePhrases(List.of()).find(Folding.of("星図職人"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"VPEoの年収は？, vpoe", "VoPE, vpoe", "PVoEって, vpoe", "星職図人の道具, 星図職人"})
    void inAPhraseOfFourTwoLettersMayHaveChangedPlaces(String text, String phrase) {
        var short4 = new ApproximatePhrases(List.of("vpoe", "星図職人", "cto"));

        assertThat(short4.find(Folding.of(text)))
                .hasValueSatisfying(found -> assertThat(found.phrase()).isEqualTo(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VPE", "VPxE", "aVPEoz", "COT", "vp oe"})
    void aPhraseOfFourIsNotFoundInAnythingElse(String text) {
        var short4 = new ApproximatePhrases(List.of("vpoe", "星図職人", "cto"));

        assertThat(short4.find(Folding.of(text))).isEmpty();
    }
}
