package dev.shirube.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class SupportTest {

    private static final Support SHIPPED = Support.shipped();

    @Test
    void aLongTextIsReadAtBothEnds() {
        String story = "星の話。".repeat(20_000);

        assertThat(SHIPPED.isNeeded("死にたい。" + story)).isTrue();
        assertThat(SHIPPED.isNeeded(story + "死にたい")).isTrue();
        assertThat(SHIPPED.isNeeded(story)).isFalse();
    }

    @Test
    void everyPlaceSaysWhereItIsFromAndEveryNumberWhenThatWasChecked() {
        assertThat(SHIPPED.places())
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.source()).startsWith("https://");
                    if (!place.phone().isEmpty()) {
                        assertThat(LocalDate.parse(place.checked())).isAfter("2026-01-01");
                    }
                    assertThat(place.hours()).isNotEmpty();
                    assertThat(place.languages()).isNotEmpty();
                });
    }

    @Test
    void placesAreThoseOfTheLanguageAndOfTheCountryFirst() {
        assertThat(SHIPPED.places(Language.JA, null))
                .extracting(Place::phone)
                .startsWith("0120-279-338", "0120-061-338", "0120-783-556");
        assertThat(SHIPPED.places(Language.EN, "US").getFirst().phone()).isEqualTo("988");
        assertThat(SHIPPED.places(Language.EN, "GB").getFirst().phone()).isEqualTo("116 123");
        assertThat(SHIPPED.places(Language.EN, null).getFirst().address())
                .isEqualTo("https://findahelpline.com/");
    }

    @Test
    void anOperatorNamesOtherPlacesAndFurtherSigns() {
        Support support =
                SHIPPED.with(
                        "own.yaml",
                        """
                        places:
                          - name: 社内相談室
                            phone: 内線 1234
                            hours: 平日
                            languages: [ja]
                            checked: 2026-10-01
                        signs: [しんどすぎる]
                        not-signs: [死にたい魚]
                        """);

        assertThat(support.places(Language.JA, null))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("社内相談室");
                    assertThat(place.checked()).isEqualTo("2026-10-01");
                });
        assertThat(support.isNeeded("しんどすぎる")).isTrue();
        assertThat(support.isNeeded("死にたい")).isTrue();
        assertThat(support.isNeeded("死にたい魚")).isFalse();
        assertThat(SHIPPED.with("own.yaml", "signs: []").places()).isEqualTo(SHIPPED.places());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "places: [{name: a}]",
                "places: [{phone: 1}]",
                "places: [{name: a, url: 'javascript:b'}]",
                "places: [{name: a, phone: 1, languages: [fr]}]",
                "places: 1",
                "signs: ['(']",
                "sings: []",
                "- a",
                "a: [",
                "!!java.util.Date 1"
            })
    void aFileThatCannotBeUsedIsRefused(String yaml) {
        assertThatThrownBy(() -> SHIPPED.with("own.yaml", yaml))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allThatIsWrongWithAFileIsToldAtOnceByLine() {
        assertThatThrownBy(() ->
                        SHIPPED.with(
                                "own.yaml",
                                """
                                places:
                                  - name: 社内相談室
                                  - name: 保健室
                                    url: ftp://example.com
                                    languages: [ja, fr]
                                sings: [もう限界]
                                not-signs: ['(']
                                """))
                .hasMessage(
                        """
                        own.yaml:2: error: a place needs a "name", and a "phone" or a "url"
                        own.yaml:4: error: "ftp://example.com" must be an https:// address
                        own.yaml:5: error: "fr" must be ja or en
                        own.yaml:6: error: unknown key "sings"; did you mean "signs"?
                        own.yaml:7: error: "(" is no regular expression: Unclosed group\
                        """);
    }
}
