package dev.shirube.search;

import static dev.shirube.search.Library.guide;
import static dev.shirube.search.Library.index;
import static dev.shirube.search.Library.lookup;
import static dev.shirube.search.Library.titles;
import static dev.shirube.search.Library.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import dev.shirube.guide.Guide;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

class LookupTest {

    private static final Guide STARS =
            guide("stars", "観測: 羅針盤と六分儀で星の高さを測ります。", "清書: 羊皮紙に三色の墨で写します。", "将来の展望: 自動の鏡が増えます。");
    private static final Guide FOG = guide("fog", "鐘楼: 大鐘を鳴らし、羅針盤を確かめます。", "給料: 銅貨を受け取ります。");

    private final SearchIndex index = index(STARS, FOG);

    @Test
    void theSectionWithMostOfTheWordsComesFirst() {
        assertThat(titles(lookup(index, words("羅針盤", "六分儀")).sections(null)))
                .containsExactly("観測", "鐘楼");
    }

    @Test
    void onlyTheNamedGuideIsSearched() {
        assertThat(titles(lookup(index, words("羅針盤", "六分儀")).sections("fog")))
                .containsExactly("鐘楼");
        assertThat(lookup(index, words("羅針盤")).sections("no_such_guide")).isEmpty();
    }

    @Test
    void ofVeryManySectionsOnlyThoseThatFitBestAreScored() {
        String[] hundred = new String[100];
        Arrays.setAll(hundred, i -> "星" + i + ": 羅針盤です。");
        hundred[99] = "鐘: 羅針盤と大鐘です。";
        SearchIndex large = index(guide("large", hundred));

        List<SectionHit> anywhere = lookup(large, words("羅針盤", "大鐘")).sections(null);

        assertThat(anywhere).hasSizeBetween(40, 99);
        assertThat(titles(anywhere)).first().isEqualTo("鐘");
        assertThat(lookup(large, words("羅針盤", "大鐘")).sections("large")).hasSize(100);
    }

    @Test
    void theFrameCountsForTheTextButNotForTheContent() {
        SectionHit hit =
                index.lookup(words("大鐘"), words("羅針盤"), List.of()).sections("stars").getFirst();

        assertThat(hit.section().title()).isEqualTo("観測");
        assertThat(hit.text().score()).isPositive();
        assertThat(hit.content().score()).isZero();
    }

    @Test
    void frameAndSubjectSayNothingOfWhatAGuideSpeaksOf() {
        Lookup lookup = index.lookup(words("大鐘"), words("羅針盤"), words("六分儀"));

        assertThat(lookup.coverage("stars")).isZero();
        assertThat(lookup.information()).isLessThan(lookup.allInformation());
    }

    @Test
    void aScoreIsAShareOfWhatCouldBeReached() {
        for (SectionHit hit : lookup(index, words("羅針盤", "六分儀", "潜水艦")).sections(null)) {
            assertThat(hit.text().score()).isBetween(0.01, 1.0);
            assertThat(hit.text().section()).isBetween(0.01, 1.0);
            assertThat(hit.text().passageScore()).isBetween(0.01, 1.0);
            assertThat(hit.text()).isEqualTo(hit.content());
        }
    }

    @Test
    void aHeadingIsSearchedWithItsText() {
        assertThat(titles(lookup(index, words("展望")).sections(null))).containsExactly("将来の展望");
    }

    @Test
    void aWordAboveCountsForTheSectionBelow() {
        Guide nested = guide("nested", "道具\n\n### 測る: 六分儀です。", "道具\n\n### 描く: 羽根ペンです。");

        assertThat(titles(lookup(index(nested), words("道具", "羽根ペン")).sections(null)))
                .first()
                .isEqualTo("描く");
    }

    @Test
    void thePassageThatFitsBestIsKnown() {
        Guide list = guide("list", "道具: - 六分儀は星の高さを測る\n- 羽根ペンは線を引く\n- 夜帳は数字を残す");

        SectionHit hit = lookup(index(list), words("羽根ペン")).sections(null).getFirst();

        assertThat(requireNonNull(hit.text().passage()).text()).isEqualTo("羽根ペンは線を引く");
    }

    @Test
    void aSynonymFindsWhatTheWordItselfDoesNot() {
        var keyword = new Keyword("compass", List.of("羅針盤", "コンパス"), 1);

        assertThat(titles(lookup(index, List.of(keyword)).sections("fog"))).containsExactly("鐘楼");
    }

    @Test
    void theWordItselfCountsMoreThanASynonym() {
        Guide both = guide("both", "甲: 羅針盤を見ます。", "乙: 方位磁石を見ます。");
        var keyword = new Keyword("方位磁石", List.of("羅針盤"), 1);

        assertThat(titles(lookup(index(both), List.of(keyword)).sections(null)))
                .containsExactly("乙", "甲");
    }

    @Test
    void allWordsOfASynonymHaveToBeThere() {
        Guide one = guide("one", "甲: The moon rises.", "乙: Moon tables tell the heights.");
        var keyword = new Keyword("月齢表", List.of("moon tables"), 1);

        assertThat(titles(lookup(index(one), List.of(keyword)).sections(null)))
                .containsExactly("乙");
    }

    @Test
    void aHeavierKeywordDecides() {
        var keywords = List.of(new Keyword("六分儀", List.of(), 0.1), new Keyword("大鐘", List.of(), 1));

        assertThat(titles(lookup(index, keywords).sections(null))).first().isEqualTo("鐘楼");
    }

    @Test
    void equalSectionsComeInTheOrderOfTheGuides() {
        String[] same = {"甲: 羅針盤です。", "乙: 羅針盤です。"};
        SearchIndex twins = index(guide("a", same), guide("b", same));

        List<SectionHit> hits = lookup(twins, words("羅針盤")).sections(null);

        assertThat(hits)
                .extracting(hit -> hit.guide().slug() + hit.section().title())
                .containsExactly("a甲", "a乙", "b甲", "b乙");
    }

    @Test
    void theSameLookUpFindsTheSameAgain() {
        Lookup lookup = lookup(index, words("羅針盤", "銅貨"));

        assertThat(lookup.sections(null)).isEqualTo(lookup.sections(null));
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        for (List<Keyword> nothing : List.of(List.<Keyword>of(), words(""), words("、。"))) {
            Lookup lookup = lookup(index, nothing);

            assertThat(lookup.sections(null)).isEmpty();
            assertThat(lookup.coverage("fog")).isEqualTo(1);
            assertThat(lookup.information()).isZero();
        }
    }

    @Test
    void nothingIsFoundInNoGuides() {
        Lookup lookup = lookup(index(), words("羅針盤"));

        assertThat(lookup.sections(null)).isEmpty();
        assertThat(lookup.information()).isZero();
    }

    @Test
    void nothingIsFoundOfAWordThatNoGuideHas() {
        assertThat(lookup(index, words("submarine")).sections(null)).isEmpty();
    }

    @Test
    void aQueryCanHaveAnyMarks() {
        assertThat(titles(lookup(index, words("羅針盤 AND (title:* OR \"[~^")).sections(null)))
                .contains("鐘楼");
    }

    @Test
    void aGuideSpeaksOfAllOrPartOrNothingOfTheKeywords() {
        assertThat(lookup(index, words("羅針盤", "六分儀")).coverage("stars")).isEqualTo(1, within(1e-9));
        assertThat(lookup(index, words("羅針盤", "六分儀")).coverage("fog")).isBetween(0.01, 0.99);
        assertThat(lookup(index, words("submarine")).coverage("fog")).isZero();
    }

    @Test
    void aWordThatNoGuideHasLowersTheCoverage() {
        assertThat(lookup(index, words("羅針盤", "submarine")).coverage("fog")).isLessThan(0.6);
    }

    @Test
    void aGuideThatHasASynonymSpeaksOfTheWord() {
        var keyword = new Keyword("compass", List.of("羅針盤"), 1);

        assertThat(lookup(index, List.of(keyword)).coverage("fog")).isEqualTo(1, within(1e-9));
        assertThat(lookup(index, List.of(keyword)).coverage("stars")).isEqualTo(1, within(1e-9));
    }

    @Test
    void theCoverageOfAGuideThatThereIsNotIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lookup(index, words("羅針盤")).coverage("no_such_guide"))
                .withMessageContaining("no_such_guide");
    }

    @Test
    void aRareWordSaysMoreThanACommonOne() {
        double common = lookup(index, words("羅針盤")).information();
        double rare = lookup(index, words("六分儀")).information();

        assertThat(rare).isGreaterThan(common);
        assertThat(common).isPositive();
        assertThat(lookup(index, words("submarine")).information()).isZero();
    }

    @Test
    void theShareOfAHeadingThatTheKeywordsSayIsKnown() {
        var outlook = Library.section(STARS, "将来の展望");

        assertThat(lookup(index, words("将来", "展望")).heading(outlook, Set.of())).isGreaterThan(0.9);
        assertThat(lookup(index, words("将来")).heading(outlook, Set.of())).isBetween(0.2, 0.8);
        assertThat(lookup(index, words("六分儀")).heading(outlook, Set.of())).isZero();
    }

    @Test
    void theNameOfTheJobInAHeadingDoesNotCount() {
        Guide named = guide("named", "霧番の展望: 霧が減ります。", "霧番: 霧にいます。");
        SearchIndex guides = index(named);
        Lookup lookup = lookup(guides, words("展望"));
        Set<String> name = guides.wordsOf("霧番");

        assertThat(lookup.heading(Library.section(named, "霧番の展望"), name)).isGreaterThan(0.9);
        assertThat(lookup.heading(Library.section(named, "霧番"), name)).isZero();
    }

    @Test
    void aSynonymSaysAHeadingToo() {
        var keyword = new Keyword("salary", List.of("給料"), 1);

        assertThat(lookup(index, List.of(keyword)).heading(Library.section(FOG, "給料"), Set.of()))
                .isGreaterThan(0.9);
    }

    @Test
    void aKeywordWithoutWeightIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Keyword("鐘", List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Keyword("鐘", List.of(), Double.NaN));
    }

    @Test
    void anIndexThatFollowsAnotherFindsTheSameAsANewOne() {
        Guide changed = guide("fog", "鐘楼: 大鐘を磨き、羅針盤を確かめます。", "給料: 銅貨を受け取ります。");
        SearchIndex fresh = index(STARS, changed);
        SearchIndex following = index.next(List.of(STARS, changed));

        for (String word : List.of("羅針盤", "大鐘を磨く", "銅貨", "鳴らす")) {
            assertThat(lookup(following, words(word)).sections(null))
                    .isEqualTo(lookup(fresh, words(word)).sections(null));
            assertThat(lookup(following, words(word)).coverage("fog"))
                    .isEqualTo(lookup(fresh, words(word)).coverage("fog"));
        }
    }
}
