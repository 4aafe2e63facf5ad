package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Fiction;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.search.Told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading that asks is answered by what stands below it. */
class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "家でできますか？ | 無理です。綱は重い。",
                "家でできますか | いいえ、浜でします。",
                "Q3. 家での仕事は | 会計の係にはありますが、私たちには縁がありません。",
                "Can it be done from home? | No. The drum weighs a ton."
            })
    void aNoIsKnown(String heading, String answer) {
        assertThat(Headings.isAnsweredWithNo(told(heading, answer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "家でできますか？ | 週の半分は家です。浜に出ない日もあります。",
                "六十からでもできますか？ | 六十で始める人も珍しくありません。",
                "家での仕事 | 無理です。綱は重い。",
                "Can it be done from home? | Most days, yes."
            })
    void anythingElseIsNone(String heading, String answer) {
        assertThat(Headings.isAnsweredWithNo(told(heading, answer))).isFalse();
    }

    private static Told told(String heading, String answer) {
        Guide guide =
                Fiction.guide("rope_maker", "綱ない", "## %s\n\n%s\n".formatted(heading, answer));
        Section section =
                guide.sections().stream()
                        .filter(one -> one.title().equals(heading))
                        .findFirst()
                        .orElseThrow();
        return new Told(guide, section, section.passages().getFirst(), 1);
    }
}
