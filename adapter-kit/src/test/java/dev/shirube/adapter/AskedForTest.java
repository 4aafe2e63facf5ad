package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

/** Who a question is asked for is read from the words, and is no part of it. */
class AskedForTest {

    private static final Pattern OPTION = AskedFor.option("@([a-z]+)");

    @ParameterizedTest
    @CsvSource({
        "HoEの年収は？ for: @hanako, HoEの年収は？, hanako, false",
        "HoEの年収は？ for @hanako, HoEの年収は？, hanako, false",
        "for:@hanako HoEの年収は？ hide:, HoEの年収は？, hanako, true",
        "HoEの年収は？ hide: true 相手： @hanako, HoEの年収は？, hanako, true",
        "salary hoe hide for @hanako, salary hoe, hanako, true",
        "salary hoe FOR: @hanako 非公開, salary hoe, hanako, true"
    })
    void thePersonAndWhetherItIsHidden(String typed, String text, String person, boolean hidden) {
        assertThat(AskedFor.of(typed, OPTION)).isEqualTo(new AskedFor(text, person, hidden));
    }

    @ParameterizedTest
    @CsvSource({
        "HoEの年収は？",
        "which skills for a cto",
        "hide",
        "for hanako",
        "platform @hanako",
        "for @hanako@example.org"
    })
    void whateverNamesNobodyIsTheQuestion(String typed) {
        assertThat(AskedFor.of(typed, OPTION)).isEqualTo(new AskedFor(typed, null, false));
    }

    @Test
    void ofSeveralTheFirstIsMeant() {
        assertThat(AskedFor.of("年収は？ for @hanako for @taro", OPTION))
                .isEqualTo(new AskedFor("年収は？ for @taro", "hanako", false));
    }
}
