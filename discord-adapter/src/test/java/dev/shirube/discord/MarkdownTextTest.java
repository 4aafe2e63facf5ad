package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.text.MarkdownText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** What people write with Discord's marks is read as the words that it shows. */
class MarkdownTextTest {

    private static final Map<String, String> CHANNELS = Map.of("71", "cto", "72", "雑談");

    private static String words(String text) {
        return MarkdownText.words(text, id -> CHANNELS.getOrDefault(id, " "));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    HoEのスキルは？ <:think:512345678901234567>      → HoEのスキルは？
                    HoEの<a:party_blob:512345678901234567>スキルは？ → HoEの スキルは？
                    <@400000000000000001> HoEの年収は？              → HoEの年収は？
                    <@!400000000000000001>HoEの年収は？              → HoEの年収は？
                    <@&800000000000000001> HoEの年収は？             → HoEの年収は？
                    HoEの年収は？ @everyone                           → HoEの年収は？
                    HoEの年収は？ @here                               → HoEの年収は？
                    <#71>の年収は？                                   → ctoの年収は？
                    HoEの年収は？ <#72>                               → HoEの年収は？
                    <#72> HoEの年収は？                               → HoEの年収は？
                    <#79>HoEの年収は？                                → HoEの年収は？
                    HoEの年収は？ <t:1618953630:R>                    → HoEの年収は？
                    HoEの年収は？ <t:1618953630>                      → HoEの年収は？
                    <id:customize> HoEの年収は？                      → HoEの年収は？
                    </salary:1234567890> cto                          → /salary cto
                    [HoE](https://example.org/hoe)の年収は？          → HoEの年収は？
                    [HoE](<https://example.org/hoe>)の年収は？        → HoEの年収は？
                    [HoE](https://example.org "a title")の年収は？    → HoEの年収は？
                    HoEの年収は？ https://example.org/a_b?c=d#e       → HoEの年収は？
                    HoEの年収は？ <https://example.org/a_b>           → HoEの年収は？
                    ||HoE||の年収は？                                 → HoEの年収は？
                    **HoE**の__年収__は？                             → HoEの年収は？
                    ***HoE***の*年収*は？                             → HoEの年収は？
                    HoEの_年収_は？                                   → HoEの年収は？
                    ~~CTO~~ HoEの年収は？                             → CTO HoEの年収は？
                    **||HoE||**の年収は？                             → HoEの年収は？
                    `HoE`の年収は？                                   → HoEの年収は？
                    ``HoE``の年収は？                                 → HoEの年収は？
                    > HoEの年収は？                                   → HoEの年収は？
                    >>> HoEの年収は？                                 → HoEの年収は？
                    -# HoEの年収は？                                  → HoEの年収は？
                    ## HoEの年収は？                                  → HoEの年収は？
                    - HoEの年収は？                                   → HoEの年収は？
                    \\*HoE\\*の年収は？                               → *HoE*の年収は？
                    """,
            delimiter = '→',
            quoteCharacter = '\u0001')
    void theWordsStayAndTheMarksGo(String written, String words) {
        assertThat(words(written)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "/salary head_of_engineering",
        "snake_case_name と other_name",
        "5 * 3 = 15 * 1",
        "年収 < 500万円 > 300万円",
        "C++とC#の違い",
        "1:1の面談は？",
        "a | b",
        "年収は600~~800?",
    })
    void whatIsNoMarkStays(String written) {
        assertThat(words(written)).isEqualTo(written);
    }

    @Test
    void aQuotationWithAWordOfOnesOwnIsReadAsOneText() {
        assertThat(words("> **HoE**の年収は？\n> 教えて\n\nわかりますか？ <:x:1>"))
                .isEqualTo("HoEの年収は？ 教えて わかりますか？");
    }

    @Test
    void codeIsReadAsItIs() {
        assertThat(words("```md\nHoEの**年収**は？\n```")).isEqualTo("HoEの**年収**は？");
        assertThat(words("```HoEの年収は？```")).isEqualTo("HoEの年収は？");
        assertThat(words("`<:x:1>` とは？")).isEqualTo("<:x:1> とは？");
    }

    @ParameterizedTest
    @CsvSource({"<:think:512345678901234567>", "<@1> <#72>", "https://example.org", "<t:1:R>"})
    void nothingButMarksIsNoWord(String written) {
        assertThat(words(written)).isEmpty();
    }
}
