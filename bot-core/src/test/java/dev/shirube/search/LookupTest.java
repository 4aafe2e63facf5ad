package dev.shirube.search;

import static dev.shirube.search.Library.guide;
import static dev.shirube.search.Library.index;
import static dev.shirube.search.Library.titles;
import static dev.shirube.search.Library.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.shirube.guide.Guide;

import org.junit.jupiter.api.Test;

import java.util.List;

class LookupTest {

    private static final Guide STARS =
            guide("stars", "観測: 羅針盤と六分儀で星の高さを測ります。", "清書: 羊皮紙に三色の墨で写します。", "将来の展望: 自動の鏡が増えます。");
    private static final Guide FOG = guide("fog", "鐘楼: 大鐘を鳴らし、羅針盤を確かめます。", "給料: 銅貨を受け取ります。");

    private final SearchIndex index = index(STARS, FOG);

    @Test
    void theSectionWithMostOfTheWordsComesFirst() {
        assertThat(titles(index.lookup(words("羅針盤", "六分儀")).sections(null, 5)))
                .containsExactly("観測", "鐘楼");
    }

    @Test
    void onlyTheNamedGuideIsSearched() {
        assertThat(titles(index.lookup(words("羅針盤", "六分儀")).sections("fog", 5)))
                .containsExactly("鐘楼");
        assertThat(index.lookup(words("羅針盤")).sections("no_such_guide", 5)).isEmpty();
    }

    @Test
    void noMoreSectionsAreGivenThanWanted() {
        assertThat(index.lookup(words("羅針盤")).sections(null, 1)).hasSize(1);
    }

    @Test
    void aScoreIsAShareOfWhatCouldBeReached() {
        for (SectionHit hit : index.lookup(words("羅針盤", "六分儀", "潜水艦")).sections(null, 5)) {
            assertThat(hit.score()).isBetween(0.0, 1.0);
            assertThat(hit.sectionScore()).isBetween(0.0, 1.0);
            assertThat(hit.passages())
                    .isNotEmpty()
                    .allSatisfy(passage -> assertThat(passage.score()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void aHeadingIsSearchedWithItsText() {
        assertThat(titles(index.lookup(words("展望")).sections(null, 5))).containsExactly("将来の展望");
    }

    @Test
    void aWordAboveCountsForTheSectionBelow() {
        Guide nested = guide("nested", "道具\n\n### 測る: 六分儀です。", "道具\n\n### 描く: 羽根ペンです。");

        assertThat(titles(index(nested).lookup(words("道具", "羽根ペン")).sections(null, 5)))
                .first()
                .isEqualTo("描く");
    }

    @Test
    void theBestPassageOfASectionComesFirst() {
        Guide list = guide("list", "道具: - 六分儀は星の高さを測る\n- 羽根ペンは線を引く\n- 夜帳は数字を残す");

        SectionHit hit = index(list).lookup(words("羽根ペン")).sections(null, 5).getFirst();

        assertThat(hit.passages().getFirst().passage().text()).isEqualTo("羽根ペンは線を引く");
    }

    @Test
    void aSynonymFindsWhatTheWordItselfDoesNot() {
        var keyword = new Keyword("compass", List.of("羅針盤", "コンパス"), 1);

        assertThat(titles(index.lookup(List.of(keyword)).sections("fog", 5))).containsExactly("鐘楼");
    }

    @Test
    void theWordItselfCountsMoreThanASynonym() {
        Guide both = guide("both", "甲: 羅針盤を見ます。", "乙: 方位磁石を見ます。");
        var keyword = new Keyword("方位磁石", List.of("羅針盤"), 1);

        assertThat(titles(index(both).lookup(List.of(keyword)).sections(null, 5)))
                .containsExactly("乙", "甲");
    }

    @Test
    void allWordsOfASynonymHaveToBeThere() {
        Guide one = guide("one", "甲: The moon rises.", "乙: Moon tables tell the heights.");
        var keyword = new Keyword("月齢表", List.of("moon tables"), 1);

        assertThat(titles(index(one).lookup(List.of(keyword)).sections(null, 5)))
                .containsExactly("乙");
    }

    @Test
    void aHeavierKeywordDecides() {
        var keywords = List.of(new Keyword("六分儀", List.of(), 0.1), new Keyword("大鐘", List.of(), 1));

        assertThat(titles(index.lookup(keywords).sections(null, 5))).first().isEqualTo("鐘楼");
    }

    @Test
    void equalSectionsComeInTheOrderOfTheGuides() {
        String[] same = {"甲: 羅針盤です。", "乙: 羅針盤です。"};
        SearchIndex twins = index(guide("a", same), guide("b", same));

        List<SectionHit> hits = twins.lookup(words("羅針盤")).sections(null, 10);

        assertThat(hits)
                .extracting(hit -> hit.guide().slug() + hit.section().title())
                .containsExactly("a甲", "a乙", "b甲", "b乙");
    }

    @Test
    void theSameLookUpFindsTheSameAgain() {
        Lookup lookup = index.lookup(words("羅針盤", "銅貨"));

        assertThat(lookup.sections(null, 5)).isEqualTo(lookup.sections(null, 5));
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        for (List<Keyword> nothing : List.of(List.<Keyword>of(), words(""), words("、。"))) {
            Lookup lookup = index.lookup(nothing);

            assertThat(lookup.sections(null, 5)).isEmpty();
            assertThat(lookup.coverage("fog")).isEqualTo(1);
            assertThat(lookup.information()).isZero();
        }
    }

    @Test
    void nothingIsFoundInNoGuides() {
        Lookup lookup = index().lookup(words("羅針盤"));

        assertThat(lookup.sections(null, 5)).isEmpty();
        assertThat(lookup.information()).isZero();
    }

    @Test
    void nothingIsFoundOfAWordThatNoGuideHas() {
        assertThat(index.lookup(words("submarine")).sections(null, 5)).isEmpty();
    }

    @Test
    void aQueryCanHaveAnyMarks() {
        assertThat(titles(index.lookup(words("羅針盤 AND (title:* OR \"[~^")).sections(null, 5)))
                .contains("鐘楼");
    }

    @Test
    void aGuideSpeaksOfAllOrPartOrNothingOfTheKeywords() {
        assertThat(index.lookup(words("羅針盤", "六分儀")).coverage("stars")).isEqualTo(1, within(1e-9));
        assertThat(index.lookup(words("羅針盤", "六分儀")).coverage("fog")).isBetween(0.01, 0.99);
        assertThat(index.lookup(words("submarine")).coverage("fog")).isZero();
    }

    @Test
    void aWordThatNoGuideHasLowersTheCoverage() {
        assertThat(index.lookup(words("羅針盤", "submarine")).coverage("fog")).isLessThan(0.6);
    }

    @Test
    void aGuideThatHasASynonymSpeaksOfTheWord() {
        var keyword = new Keyword("compass", List.of("羅針盤"), 1);

        assertThat(index.lookup(List.of(keyword)).coverage("fog")).isEqualTo(1, within(1e-9));
        assertThat(index.lookup(List.of(keyword)).coverage("stars")).isEqualTo(1, within(1e-9));
    }

    @Test
    void theCoverageOfAGuideThatThereIsNotIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.lookup(words("羅針盤")).coverage("no_such_guide"))
                .withMessageContaining("no_such_guide");
    }

    @Test
    void aRareWordSaysMoreThanACommonOne() {
        double common = index.lookup(words("羅針盤")).information();
        double rare = index.lookup(words("六分儀")).information();

        assertThat(rare).isGreaterThan(common);
        assertThat(common).isPositive();
        assertThat(index.lookup(words("submarine")).information()).isZero();
    }

    @Test
    void theShareOfAHeadingThatTheKeywordsSayIsKnown() {
        var outlook = Library.section(STARS, "将来の展望");

        assertThat(index.lookup(words("将来", "展望")).heading(outlook, "")).isEqualTo(1, within(1e-9));
        assertThat(index.lookup(words("将来")).heading(outlook, "")).isBetween(0.2, 0.8);
        assertThat(index.lookup(words("六分儀")).heading(outlook, "")).isZero();
    }

    @Test
    void theNameOfTheJobInAHeadingDoesNotCount() {
        Guide named = guide("named", "霧番の展望: 霧が減ります。", "霧番: 霧にいます。");
        Lookup lookup = index(named).lookup(words("展望"));

        assertThat(lookup.heading(Library.section(named, "霧番の展望"), "霧番"))
                .isEqualTo(1, within(1e-9));
        assertThat(lookup.heading(Library.section(named, "霧番"), "霧番")).isZero();
    }

    @Test
    void aSynonymSaysAHeadingToo() {
        var keyword = new Keyword("salary", List.of("給料"), 1);

        assertThat(index.lookup(List.of(keyword)).heading(Library.section(FOG, "給料"), ""))
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void aKeywordWithoutWeightIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyword("鐘", List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Keyword("鐘", List.of(), Double.NaN));
    }
}
