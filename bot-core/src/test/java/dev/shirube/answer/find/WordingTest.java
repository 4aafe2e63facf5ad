package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.find.ConditionTerm.Place;
import dev.shirube.text.Folding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Words by which guides say what work is like. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "残業…短い, 残業はIT職の中でも短い部類です。",
        "話を…聞, 相手の話を、最後まで黙って聞きます。",
        "no…overtime, There is hardly no paid overtime here.",
        "外で働, 夏も外で働きます。",
    })
    void itsPiecesStandInOneClause(String wording, String sentence) {
        assertThat(places(wording, sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "残業…短い, 残業はあります。昼は短いです。",
        "残業…短い, 残業が続くと、休みが短い。",
        "外で働, 海外で働きます。",
        "テスト, コンテストに出ます。",
    })
    void itsPiecesStandInNoOtherClauseAndInNoOtherWord(String wording, String sentence) {
        assertThat(places(wording, sentence)).isEmpty();
    }

    @Test
    void itsPlaceGoesFromTheFirstPieceToTheLast() {
        String sentence = "平均残業は月に短い方です。";

        Place place = places("残業…短い", sentence).getFirst();

        assertThat(sentence.substring(place.start(), place.end())).isEqualTo("残業は月に短い");
    }

    private static List<Place> places(String wording, String sentence) {
        return Wording.of(wording).placesIn(Folding.of(sentence), sentence).toList();
    }
}
