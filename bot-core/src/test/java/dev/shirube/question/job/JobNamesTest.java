package dev.shirube.question.job;

import static dev.shirube.question.Directories.SHIPPED;
import static dev.shirube.question.Directories.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;
import dev.shirube.question.Directories;
import dev.shirube.vocabulary.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Where the names of a guide's job come from. */
class JobNamesTest {

    private static Job job(String name, Vocabulary vocabulary, Guide... guides) {
        return JobDirectory.of(List.of(guides), vocabulary).byName(name).orElseThrow();
    }

    private static void assertGoesBy(Guide guide, String name) {
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName(name))
                .as(name)
                .hasValueSatisfying(job -> assertThat(job.guides()).containsExactly(guide.slug()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fog_warden",
                "fog-warden",
                "Fog Warden",
                "FOG WARDEN",
                "fogwarden",
                "ｆｏｇ　ｗａｒｄｅｎ"
            })
    void aSlugIsANameInAnySpelling(String name) {
        assertGoesBy(guide("f.md", "fog_warden", "霧の夜", "# 霧の夜"), name);
    }

    @ParameterizedTest
    @CsvSource({
        "Fog Administrator, fog admin",
        "Fog Technician, FOG TECH",
        "Fog Developer, fog dev",
        "Fog Sales Representative, fog sales rep",
        "霧職人, 霧屋",
    })
    void aNameMayEndInAShortFormOfItsLastWord(String heading, String name) {
        assertGoesBy(guide("f.md", "mist", heading, "# " + heading), name);
    }

    @Test
    void aShortFormByItselfIsNoName() {
        Guide guide = guide("f.md", "mist", "Fog Administrator", "# Fog Administrator");

        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("admin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern_bearer_guide", "lantern bearer"})
    void aFileNameIsAName(String name) {
        assertGoesBy(guide("lantern_bearer_guide.md", "light", "灯り", "# 灯り"), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Moon Gardener",
                "# **Moon Gardener**",
                "# [完全ガイド] Moon Gardener: 月に庭を造る人",
                "# Moon Gardener | a career in the dark",
                "# Moon Gardener (MG)",
                "# 月の庭師（Moon Gardener）",
                "# How to become a Moon Gardener",
                "# The complete guide to being a Moon Gardener",
                "# Moon Gardener完全ガイド",
                "# Moon Gardener採用FAQ",
                "# Moon Gardener 職務仕様書 第2版",
                "# Moon Gardenerの心得（見習い用）",
                "# Moon Gardenerとは",
                "# 新人のためのMoon Gardener入門",
                "# 学生に向けたMoon Gardener（月の庭師）読本",
                "# 高校生向けのMoon Gardener図鑑"
            })
    void theHeadingNamesTheJob(String heading) {
        assertGoesBy(guide("m.md", "m1", "月", heading), "Moon Gardener");
    }

    @Test
    void anAbbreviationBehindThoseItIsForNamesTheJobWithWhatItStandsFor() {
        var guide = guide("b.md", "lot_keeper", "卒業生のためのBK（物件番）入門", "# 卒業生のためのBK（物件番）入門");

        assertGoesBy(guide, "BK");
        assertGoesBy(guide, "物件番");
    }

    @Test
    void aKeywordThatTheNameEndsWithNamesTheJobToo() {
        var guide =
                guide(
                        "k.md",
                        "kite_sound_designer",
                        "Kite Sound Designer'\nkeywords: 'sound designer, kites",
                        "# Kite Sound Designer");

        assertGoesBy(guide, "sound designer");
    }

    @Test
    void aChapterAsTheFirstHeadingOfLevelOneIsNoName() {
        var chapters =
                guide(
                        "y.md",
                        "y1",
                        "薬剤師よくあるご質問（川べり薬局）",
                        "# 応募の前に\n\n## 見学\nできます。\n\n# 働き方\n\n## 夜勤\nありません。");

        assertThat(chapters.heading()).isEmpty();
        assertGoesBy(chapters, "薬剤師");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "薬剤師を目指すあなたへ",
                "薬剤師という生き方",
                "現役が語る薬剤師のほんとう",
                "【保存版】薬剤師、その毎日",
                "The honest truth about being a pharmacist",
                "So you want to be a pharmacist?",
                "A pharmacist's diary"
            })
    void aHeadlineThatSpeaksOfAKnownJobNamesIt(String headline) {
        assertGoesBy(guide("y.md", "y1", headline.replace("'", "''"), "# 第一章"), "薬剤師");
        assertGoesBy(guide("y.md", "y1", "手引き", "# " + headline), "pharmacist");
    }

    @Test
    void aHeadlineOnTwoJobsNamesNeither() {
        for (String headline : List.of("看護師から薬剤師になりたい人へ", "Being a pharmacist, not a nurse")) {
            Guide guide = guide("y.md", "y1", headline, "# 第一章");
            assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("薬剤師"))
                    .as(headline)
                    .hasValueSatisfying(job -> assertThat(job.isCovered()).isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯台の人", "light keeper", "ライトキーパー"})
    void whatFrontMatterCallsAliasesAreNames(String name) {
        assertGoesBy(
                guide("k.md", "k1", "灯り'\naliases: [灯台の人, Light Keeper, ライトキーパー]\nx: '", "# 第一章"),
                name);
    }

    @Test
    void theAddressOfAPageAmongAliasesIsNoName() {
        Guide guide = guide("k.md", "k1", "灯り'\naliases: [/old/nurse, 灯台の人]\nx: '", "# 第一章");

        assertThat(guide.frontMatter().aliases()).containsExactly("灯台の人");
    }

    @ParameterizedTest
    @CsvSource({
        "社内ヘルプデスクって実際どうなの？現場のQ&A集, ヘルプデスク",
        "DevRel Engineer / Developer Advocate ざっくりメモ, DevRel",
        "DevRel Engineer / Developer Advocate ざっくりメモ, デベロッパーアドボケイト",
        "Staff Software Engineer: for who does not want to manage, staff engineer",
        "Staff Software Engineer: for who does not want to manage, スタッフエンジニア",
    })
    void theWordsThatATitleBeginsWithTellTheJob(String headline, String name) {
        assertGoesBy(guide("y.md", "y1", headline, "# " + headline), name);
        assertGoesBy(guide("y.md", "y1", headline, "# 第一章"), name);
    }

    @ParameterizedTest
    @CsvSource({
        "看護師が語る薬剤師の一日, 看護師",
        "看護師と薬剤師はどう違う, 看護師",
        "人事に聞いた営業のこと, 人事",
    })
    void whoeverElseATitleBeginsWithIsNotTheJob(String headline, String other) {
        Guide guide = guide("y.md", "y1", headline, "# 第一章");
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName(other))
                .hasValueSatisfying(job -> assertThat(job.isCovered()).isFalse());
    }

    @Test
    void aKeywordThatTheTitleHasAPartOfHintsAtTheJob() {
        Guide guide =
                guide(
                        "d.md",
                        "d1",
                        "プロダクトデザイナー（UI/UX）の仕事メモ'\nkeywords: [UXデザイナー, CEO, プロダクトマネージャー]\nx: '",
                        "# 第一章");
        JobDirectory directory = JobDirectory.of(List.of(guide), SHIPPED);

        assertThat(directory.byName("UXデザイナー").orElseThrow().guides()).containsExactly("d1");
        assertThat(directory.byName("CEO").orElseThrow().isCovered()).isFalse();
        assertThat(directory.byName("プロダクトマネージャー").orElseThrow().isCovered()).isFalse();
    }

    @Test
    void aHeadlineOnAKindOfAJobHintsAtTheJob() {
        Guide guide = guide("y.md", "y1", "救急病棟看護師になりたい人へ", "# 第一章");
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("看護師"))
                .hasValueSatisfying(job -> {
                    assertThat(job.guides()).containsExactly("y1");
                    assertThat(job.certain()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseworker", "ケースワーカー", "福祉事務所職員"})
    void theOnlyGuideOnAKindOfAJobIsMeantByTheJob(String name) {
        Guide fog = guide("c.md", "fog_caseworker", "Fog Caseworker", "# Fog Caseworker");
        Guide engineer = guide("e.md", "fog_engineer", "Fog Engineer", "# Fog Engineer");

        assertThat(JobDirectory.of(List.of(fog, engineer), SHIPPED).byName(name))
                .hasValueSatisfying(job -> {
                    assertThat(job.guides()).containsExactly("fog_caseworker");
                    assertThat(job.certain()).isFalse();
                });
    }

    @Test
    void theJobIsNotMeantWhereTwoGuidesAreOnKindsOfIt() {
        Guide fog = guide("c.md", "fog_caseworker", "Fog Caseworker", "# Fog Caseworker");
        Guide tide = guide("t.md", "tide_caseworker", "Tide Caseworker", "# Tide Caseworker");

        assertThat(JobDirectory.of(List.of(fog, tide), SHIPPED).byName("ケースワーカー"))
                .hasValueSatisfying(job -> assertThat(job.isCovered()).isFalse());
    }

    @Test
    void aHeadlineAndTheKeywordsTogetherNameAJobThatNoListHas() {
        Guide guide =
                Directories.guide("y.md", "y1", "灯籠師になりたい初心者へ'\nkeywords: '灯籠師, 川, 初心者", "# 第一章");
        assertGoesBy(guide, "灯籠師");
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("初心者")).isEmpty();
    }

    @Test
    void aTitleNamesAJobThatEndsAsJobsDo() {
        assertGoesBy(guide("q.md", "q1", "【量子エンジニア】年収・将来性は？", "# 量子の夜"), "量子エンジニア");
        assertGoesBy(guide("q.md", "q1", "霧管理者の年収・将来性", "# 霧の夜"), "霧管理者");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "月の庭師 (Moon Gardener) の手帳",
                "【保存版】月の庭師（moon gardener）って何をする人？",
                "月の庭師 (MOON-GARDENER)"
            })
    void aHeadlineThatHasTheSlugInBracketsNamesTheJobBefore(String title) {
        assertGoesBy(guide("m.md", "moon_gardener", title, "# 月の夜"), "月の庭師");
    }

    @Test
    void whatStandsBeforeOtherBracketsOfATitleIsNoName() {
        Guide guide = guide("m.md", "moon_gardener", "夜の仕事 (2026年版) の手帳", "# 月の夜");

        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("夜の仕事")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HoFO", "霧番長"})
    void theOtherHalfOfAPairInTheTextIsAName(String name) {
        assertGoesBy(
                guide(
                        "h.md",
                        "head",
                        "霧",
                        "# Head of Fog Office\n\nHead of Fog Office（HoFO）は港にいます。\n\n"
                                + "## 霧番長（Head of Fog Office）とは\n\n番人です。"),
                name);
    }

    @Test
    void aPairWithAnotherJobIsNoName() {
        Guide guide = guide("f.md", "fog_warden", "霧", "# Fog Warden\n\n## CTO（最高技術責任者）\n\n会います。");

        assertThat(job("CTO", SHIPPED, guide).isCovered()).isFalse();
    }

    @Test
    void aListedNameBringsTheOthersOfItsJob() {
        Guide guide = guide("d.md", "database_administrator", "DB", "# 表を守る人");

        assertGoesBy(guide, "DBA");
        assertGoesBy(guide, "データベース管理者");
    }

    @Test
    void anAliasIsANameOfTheJobItIsGivenTo() {
        Vocabulary vocabulary = Directories.with("aliases: {fog_warden: [霧の守り手]}");

        assertThat(job("霧の守り手", vocabulary, guide("f.md", "fog_warden", "霧", "# 霧")).guides())
                .containsExactly("fog_warden");
    }

    @Test
    void oneAliasCanStandForTwoGuides() {
        Vocabulary vocabulary = Directories.with("aliases: {fog_warden: [港の人], pilot_x: [港の人]}");

        Job job =
                job(
                        "港の人",
                        vocabulary,
                        guide("f.md", "fog_warden", "霧", "# 霧"),
                        guide("p.md", "pilot_x", "水", "# 水先"));

        assertThat(job.guides()).containsExactly("fog_warden", "pilot_x");
    }

    @Test
    void aKeywordThatEndsAsJobsDoIsAName() {
        Guide guide = Directories.guide("k.md", "k1", "空'\nkeywords: '雲エンジニア, 雲", "# 雲の上");

        assertGoesBy(guide, "雲エンジニア");
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("雲")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Gossamer Specialist, gossamer",
        "Night Tide Coordinator, night tide",
        "潮汐測定士, 潮汐測定",
        "霧笛職人, 霧笛",
    })
    void theFieldOfAJobIsAnUncertainHint(String heading, String field) {
        Job hint = job(field, SHIPPED, guide("f.md", "mist", heading, "# " + heading));

        assertThat(hint.guides()).containsExactly("mist");
        assertThat(hint.certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Land Coordinator, land", // a word of everyday
        "Product Specialist, product", // the field of other jobs, too
        "データ管理者, データ",
        "霧士, 霧", // too short to tell anything
    })
    void aFieldThatTellsNoJobIsNoHint(String heading, String field) {
        Guide guide = guide("f.md", "mist", heading, "# " + heading);

        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName(field)).isEmpty();
    }

    @Test
    void aNameWithoutItsTradeIsAnUncertainHint() {
        Guide guide = guide("w.md", "wave_engineer", "波", "# Wave Engineer");

        Job hint = job("wave", SHIPPED, guide);

        assertThat(hint.guides()).containsExactly("wave_engineer");
        assertThat(hint.certain()).isFalse();
    }

    @Test
    void aListedJobWithoutAGuideIsKnownButNotCovered() {
        assertThat(job("看護師", SHIPPED).isCovered()).isFalse();
    }

    @Test
    void theOtherNamesOfAListedJobAreKnown() {
        JobDirectory jobs = JobDirectory.of(List.of(), SHIPPED);

        assertThat(jobs.otherNames("Cto")).contains("最高技術責任者").doesNotContain("CTO");
        assertThat(jobs.otherNames("霧番")).isEmpty();
    }

    @Test
    void theKnownJobsThatKeywordsBeginWithAreNamesWhereTheTitleHasNone() {
        Guide guide = guide("s.md", "s1", "サイレンの夜'\nkeywords: [消防士, 消防官, 梯子, CEO]\nx: '", "# 夜の話");

        assertGoesBy(guide, "消防士");
        assertGoesBy(guide, "firefighter");
        assertThat(job("CEO", SHIPPED, guide).isCovered()).isFalse();
    }

    @Test
    void aKnownJobAmongTheKeywordsOfAGuideToAnotherIsNoName() {
        Guide guide = guide("c.md", "cto", "CTO'\nkeywords: [CEO, CTO]\nx: '", "# CTO");

        assertThat(job("CEO", SHIPPED, guide).isCovered()).isFalse();
    }

    @Test
    void aKeywordThatTheNameEndsWithIsANameUnlessItIsAnybody() {
        Guide guide = guide("y.md", "y1", "夜間薬局事務'\nkeywords: [薬局事務, エンジニア]\nx: '", "# 夜間薬局事務");

        assertGoesBy(guide, "薬局事務");
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("エンジニア")).isEmpty();
    }

    @Test
    void theWorkOfAJobNamesItUnlessJobsAreLookedForByIt() {
        Guide foghorns = guide("f.md", "f1", "霧笛屋", "# 霧笛屋");
        Guide driver = guide("d.md", "d1", "運転士", "# 運転士");

        assertGoesBy(foghorns, "霧笛の仕事");
        assertGoesBy(foghorns, "霧笛業界");
        assertThat(JobDirectory.of(List.of(driver), SHIPPED).byName("運転の仕事")).isEmpty();
    }

    @Test
    void aLicensedJobIsMeantByTheEndOfItsNameWhereNoOtherGuideIsToOne() {
        Guide dental = guide("d.md", "d1", "歯科衛生士", "# 歯科衛生士");
        Guide canine = guide("e.md", "e1", "犬猫衛生士", "# 犬猫衛生士");

        assertThat(job("衛生士", SHIPPED, dental)).isEqualTo(new Job("衛生士", List.of("d1"), false));
        assertThat(JobDirectory.of(List.of(dental, canine), SHIPPED).byName("衛生士")).isEmpty();
    }

    @Test
    void anAbbreviationAmongTheFirstKeywordsHintsAtTheJob() {
        Guide guide =
                guide("p.md", "p1", "霧療法士'\nkeywords: [霧療法士, XQT, 港, 霧, SQL]\nx: '", "# 霧療法士");

        assertThat(job("XQT", SHIPPED, guide)).isEqualTo(new Job("XQT", List.of("p1"), false));
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("SQL")).isEmpty();
    }

    @Test
    void aClippedNameAmongTheFirstKeywordsHintsAtTheJob() {
        Guide guide =
                guide(
                        "f.md",
                        "f1",
                        "Foggerary Warden'\nkeywords: [fogg, fogs, harbour]\nx: '",
                        "# Foggerary Warden");

        assertThat(job("fogg", SHIPPED, guide)).isEqualTo(new Job("fogg", List.of("f1"), false));
        assertThat(JobDirectory.of(List.of(guide), SHIPPED).byName("fogs")).isEmpty();
    }

    @Test
    void theFieldHintsAtTheJobWhereTheKeywordsHaveIt() {
        Guide guide = guide("k.md", "k1", "霧介福祉士'\nkeywords: [霧介, 港]\nx: '", "# 霧介福祉士");

        assertThat(job("霧介", SHIPPED, guide).guides()).containsExactly("k1");
    }
}
