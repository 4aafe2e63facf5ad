package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;

import org.junit.jupiter.api.Test;

import java.util.List;

class PassagesTest {

    @Test
    void aTableIsFollowedByItsRowsWithTheHeader() {
        assertThat(passages("| 級 | 銀貨 |\n|---|---|\n| 見習い | 3 - 5 |\n| 親方 | 9+ |"))
                .containsExactly(
                        "TABLE 級 | 銀貨/見習い | 3 - 5/親方 | 9+",
                        "ROW 級 | 銀貨/見習い | 3 - 5",
                        "ROW 級 | 銀貨/親方 | 9+");
    }

    @Test
    void aListComesWithTheParagraphThatIntroducesIt() {
        assertThat(passages("必要な道具は以下の通りです。\n\n- 羽根ペン\n- 墨"))
                .containsExactly("LIST 必要な道具は以下の通りです。/羽根ペン/墨", "ITEM 羽根ペン", "ITEM 墨");
        assertThat(passages("道具：\n\n- ペン\n- 墨").getFirst()).isEqualTo("LIST 道具：/ペン/墨");
    }

    @Test
    void aParagraphThatSaysSomethingElseStaysAlone() {
        assertThat(passages("星図職人は夜に働きます。\n\n- ペン\n- 墨"))
                .containsExactly("PARAGRAPH 星図職人は夜に働きます。", "LIST ペン/墨", "ITEM ペン", "ITEM 墨");
    }

    @Test
    void aListOfOneItemIsQuotedOnce() {
        assertThat(passages("*   **具体的な活動**: 星の高さを測る。")).containsExactly("LIST 具体的な活動: 星の高さを測る。");
    }

    @Test
    void itemsComeWithTheirChildrenAndChildrenThatSaySomethingAlone() {
        assertThat(passages("1.  **言語**\n    - **星語**: 星の名を記すための古い言葉。夜に読む。\n    - 月\n2.  手\n"))
                .containsExactly(
                        "LIST 言語/星語: 星の名を記すための古い言葉。夜に読む。/月/手",
                        "ITEM 言語/星語: 星の名を記すための古い言葉。夜に読む。/月",
                        "ITEM 星語: 星の名を記すための古い言葉。夜に読む。",
                        "ITEM 手");
    }

    @Test
    void itemsTwoLevelsDownAreFoundToo() {
        assertThat(passages("- 道\n  - 一人の道\n    - **Principal Charter**: 国じゅうの星図の手本を描く人。\n- 他"))
                .contains("ITEM Principal Charter: 国じゅうの星図の手本を描く人。");
    }

    @Test
    void anItemKeepsItsNumber() {
        Passage second = Samples.passages("4. 一つ目\n5. 二つ目").get(2);

        assertThat(second.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.ListBlock.class,
                        list -> {
                            assertThat(list.ordered()).isTrue();
                            assertThat(list.start()).isEqualTo(5);
                        });
    }

    @Test
    void aLabelIsQuotedWithWhatItLabels() {
        assertThat(passages("**親方の言葉**\n\n> 星は待たない。")).containsExactly("PARAGRAPH 親方の言葉/星は待たない。");
        assertThat(passages("使い方:\n\n```\nstar --north\n```"))
                .containsExactly("PARAGRAPH 使い方:/star --north");
    }

    @Test
    void aPictureWithoutWordsIsNoPassage() {
        assertThat(passages("![](/a.png)\n\n星。")).containsExactly("PARAGRAPH 星。");
    }

    @Test
    void passagesAreNumberedInOrder() {
        assertThat(Samples.passages("一。\n\n- a\n- b\n\n二。"))
                .extracting(Passage::ordinal)
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void theTextOfAPassageIsThatOfItsBlocks() {
        Guide guide = Samples.guide(Samples.reader().read(Samples.resource("star_charter.md")));

        assertThat(guide.sections())
                .flatMap(Section::passages)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.text()).isEqualTo(PlainText.of(p.blocks())));
    }

    static List<String> passages(String markdown) {
        return Samples.passages(markdown).stream()
                .map(p -> p.kind() + " " + p.text().replace('\n', '/'))
                .toList();
    }
}
