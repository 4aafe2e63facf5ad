package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class EmphasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '§',
            value = {
                "**「…」**という	<b>「…」</b>という",
                "**100%**達成	<b>100%</b>達成",
                "**Q.**どう**A.**こう	<b>Q.</b>どう<b>A.</b>こう",
                "**SC（Star Charter）**の星は**800個**です	<b>SC（Star Charter）</b>の星は<b>800個</b>です",
                "彼は**「星を読む人」**という職人。	彼は<b>「星を読む人」</b>という職人。",
                "**C++**が要る	<b>C++</b>が要る",
                "これは**(重要)**です	これは<b>(重要)</b>です",
                "「**星**」と**月**	「<b>星</b>」と<b>月</b>",
                "**⭐ 星**:次	<b>⭐ 星</b>:次",
                "**“星”**という	<b>“星”</b>という",
                "plain **bold** text	plain <b>bold</b> text",
                "2 ** 3 ** 4	2 ** 3 ** 4",
                "*（解説：短い）*と	<i>（解説：短い）</i>と",
                "***両方！***です	<bi>両方！</bi>です",
                "~~「旧」~~という	<s>「旧」</s>という",
                "3~5年、10~20人	3~5年、10~20人",
                "これは__「重要」__です	これは<b>「重要」</b>です",
                "__init__メソッド	__init__メソッド",
                "head_of_stars と 売上_日付_版	head_of_stars と 売上_日付_版",
                "`a**b**c`と\\*星\\*	<c>a**b**c</c>と*星*",
            })
    void emphasisWorksWithoutSpacesAroundWords(String markdown, String expected) {
        assertThat(render(markdown.replace("\\\\", "\\"))).isEqualTo(expected);
    }

    @Test
    void marksOfEmphasisMayCrossALineBreak() {
        assertThat(render("**北の空**と\n**南の空**")).isEqualTo("<b>北の空</b>と\n<b>南の空</b>");
    }

    private static String render(String markdown) {
        var paragraph = (Block.Paragraph) Samples.blocks(markdown).getFirst();
        return render(paragraph.spans());
    }

    private static String render(List<Span> spans) {
        return spans.stream()
                .map(span -> {
                    String tag =
                            span.styles().stream()
                                    .sorted()
                                    .map(EmphasisTest::letter)
                                    .collect(Collectors.joining());
                    return tag.isEmpty()
                            ? span.text()
                            : "<" + tag + ">" + span.text() + "</" + tag + ">";
                })
                .collect(Collectors.joining());
    }

    private static String letter(Style style) {
        return switch (style) {
            case STRONG -> "b";
            case EMPHASIS -> "i";
            case STRIKETHROUGH -> "s";
            case CODE -> "c";
        };
    }
}
