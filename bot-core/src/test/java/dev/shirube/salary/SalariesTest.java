package dev.shirube.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.guide.Guide;
import dev.shirube.guide.ProjectFolder;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class SalariesTest {

    private static final HeadingCues CUES = new HeadingCues(new VocabularyLoader().load());

    @Test
    void aTableOfPayIsReadRowByRow() {
        List<SalaryRow> rows =
                rows(
                        """
                        ## 年収の目安
                        | 経験年数 | 年収範囲 (万円) | 特徴 |
                        |---|---|---|
                        | ジュニア (0-3年) | 380〜520 | 灯の掃除から。 |
                        | シニア (7年以上) | 700〜1,100+ | 島をまたぐ。 |
                        """);

        assertThat(rows)
                .extracting(
                        SalaryRow::level, SalaryRow::years, SalaryRow::written, SalaryRow::header)
                .containsExactly(
                        tuple("ジュニア (0-3年)", new YearRange(0, 3), "380〜520", "年収範囲 (万円)"),
                        tuple(
                                "シニア (7年以上)",
                                new YearRange(7, Double.POSITIVE_INFINITY),
                                "700〜1,100+",
                                "年収範囲 (万円)"));
        assertThat(rows.getLast().pay())
                .isEqualTo(new Pay(7e6, 11e6, false, true, Currency.JPY, PayPeriod.YEAR));
        assertThat(rows.getFirst().passage().text()).contains("380〜520").doesNotContain("1,100");
    }

    @Test
    void aRowWithoutAFigureIsPassedOverAndTheOthersStand() {
        assertThat(rows(table("年収", "年収 (万円)", "300〜400", "応相談")))
                .extracting(SalaryRow::level)
                .containsExactly("段階1");
    }

    @Test
    void aTableWithAFigureThatCannotBeReadIsNotReadAtAll() {
        assertThat(rows(table("年収", "年収 (万円)", "300〜400", "900＋歩合2%"))).isEmpty();
    }

    @Test
    void tablesOfOtherMoneyAreNoPay() {
        assertThat(rows(table("資格", "受験料 (万円)", "300〜400"))).isEmpty();
        assertThat(rows(table("年収", "賞与 (万円)", "100〜200"))).isEmpty();
        assertThat(rows(table("設備", "値段 (万円)", "300〜400"))).isEmpty();
    }

    @Test
    void ofTwoColumnsThePayInAllIsRead() {
        assertThat(
                        rows(
                                """
                                ## 給与
                                | 段階 | 基本給 (月給・万円) | 年収 (万円) |
                                |---|---|---|
                                | 一等 | 25〜30 | 420〜520 |
                                """))
                .extracting(SalaryRow::written)
                .containsExactly("420〜520");
    }

    @Test
    void columnsInOtherCurrenciesAreReadApart() {
        assertThat(
                        rows(
                                """
                                ## Salary
                                | Level | Japan (¥M) | US ($k) |
                                |---|---|---|
                                | Junior | 4-6 | 80-110 |
                                """))
                .extracting(row -> row.pay().currency())
                .containsExactly(Currency.JPY, Currency.USD);
    }

    @Test
    void columnsOfOtherPeopleAreReadEachWithItsHeader() {
        assertThat(rows(twoColumns("給与", "東京 (万円)", "大阪（基本給・万円）", "500", "450")))
                .extracting(SalaryRow::written, SalaryRow::header)
                .containsExactly(tuple("500", "東京 (万円)"), tuple("450", "大阪（基本給・万円）"));
    }

    @ParameterizedTest
    @CsvSource({
        "Salary (harbour), Salary (outer islands)",
        "1〜3年目, 4〜9年目",
    })
    void columnsThatTheirRemarksOrTheirYearsTellApartAreReadEach(String one, String other) {
        assertThat(rows(twoColumns("給与の表", one, other, "300〜340万円", "350〜420万円")))
                .extracting(SalaryRow::written, SalaryRow::header)
                .containsExactly(tuple("300〜340万円", one), tuple("350〜420万円", other));
    }

    @Test
    void aRowWithoutYearsHasThoseOfItsColumn() {
        assertThat(rows(twoColumns("給与の表", "1〜3年目", "4〜9年目", "300万円", "400万円")))
                .extracting(SalaryRow::years)
                .containsExactly(new YearRange(1, 3), new YearRange(4, 9));
    }

    @Test
    void payWithItsExtrasIsPay() {
        assertThat(rows(twoColumns("俸給", "月給（手当込み）", "年収", "24万円", "370万円")))
                .extracting(SalaryRow::written)
                .containsExactly("24万円", "370万円");
    }

    @Test
    void ofATableOfFactsTheRowsThatNamePayAreRead() {
        assertThat(
                        rows(
                                """
                                ## 早見表
                                | 項目 | 内容 |
                                |---|---|
                                | 勤務地 | 島 |
                                | 初任給 | 月19.5万〜21.8万円 |
                                | 年間休日 | 120日 |
                                | 受験料 | 3万円 |
                                """))
                .extracting(SalaryRow::level, SalaryRow::written, row -> row.pay().period())
                .containsExactly(tuple("初任給", "月19.5万〜21.8万円", PayPeriod.MONTH));
    }

    @Test
    void anEssayThatTellsPayUnderAHeadingOfItsOwnIsRead() {
        String told = "初任給は月二十一万円でした。灯台長になった先輩は、年収六百五十万円をもらっています。\n";

        assertThat(rows("## 財布の中の灯り\n\n" + told))
                .extracting(SalaryRow::written)
                .containsExactly("二十一万円", "六百五十万円");
        assertThat(rows("## 給料\n\n見習いは月給20万円。\n\n## 財布の中の灯り\n\n" + told))
                .as("where a section on pay tells it, no other is read")
                .extracting(SalaryRow::written)
                .containsExactly("20万円");
    }

    @Test
    void linesWithPayByTheYearAreReadBesideThoseByTheMonth() {
        assertThat(
                        rows(
                                """
                                ## 給料
                                - 初任給（高卒）：月19.2万円
                                - 灯台守（3〜5年目）：年380万〜430万円
                                - 船乗り: 月 80〜110万円（週5）
                                """))
                .extracting(SalaryRow::written, row -> row.pay().period())
                .containsExactly(
                        tuple("月19.2万円", PayPeriod.MONTH),
                        tuple("年380万〜430万円", PayPeriod.YEAR),
                        tuple("月 80〜110万円", PayPeriod.MONTH));
    }

    @ParameterizedTest
    @CsvSource({
        "下限 (万円), 上限 (万円)",
        "年収（下限・万円）, 年収（上限・万円）",
        "2024年 (万円), 2025年 (万円)",
        "25% (万円), 75% (万円)",
        "基本給 (万円), 残業込み (万円)"
    })
    void columnsOfTheSamePeopleAreNotRead(String one, String other) {
        assertThat(rows(twoColumns("給与", one, other, "450", "500"))).isEmpty();
    }

    @Test
    void whatIsPaidByTheMonthStandsBesideThePayInAll() {
        assertThat(rows(twoColumns("年収", "月給", "年収", "27万円", "390万円")))
                .extracting(SalaryRow::written, row -> row.pay().period())
                .containsExactly(tuple("27万円", PayPeriod.MONTH), tuple("390万円", PayPeriod.YEAR));
    }

    @Test
    void monthAndYearWithABonusBetweenArePayUnderAnyHeading() {
        String table = "| 段階 | 月の目安 | 年の目安 |\n|---|---|---|\n| 見習い | 21万円 | 290万円 |\n";

        assertThat(rows("## ふところ具合\n" + table + "| 灯台長 | 36万円 | 580万円 |\n"))
                .extracting(SalaryRow::written)
                .containsExactly("21万円", "36万円", "290万円", "580万円");
        assertThat(rows("## 貸し切りのねだん\n" + table.replace("290", "252") + "| 船 | 40万円 | 480万円 |\n"))
                .as("twelve times the month is what anything costs")
                .isEmpty();
    }

    @Test
    void payOfOtherJobsIsNotThatOfTheGuide() {
        assertThat(rows(table("給料", "年収", "390万円") + "\n" + table("となりの仕事", "年収", "900万円")))
                .extracting(SalaryRow::written)
                .containsExactly("390万円");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "島に来た最初の年は月28万円、年収は420万円。 | 島に来た最初の年=28万円,島に来た最初の年=420万円",
                "五年目で月34万円、年収五百万円。 | 五年目=34万円,五年目=五百万円",
                "見習いは月に二十二万円、三年たつと二十七万円、灯台長で四十万円。 | 見習い=二十二万円,三年たつ=二十七万円,灯台長=四十万円",
                "1年目の月給は20万5千円。 | 1年目=20万5千円",
                "パートは時給1,250円から。 | パート=1,250円から",
                "油代が九百万円、船代が三百万円で、手元に残るのは良い年で七百五十万円、悪い年で二百八十万円だった。"
                        + "| 手元に残るのは良い年=七百五十万円,悪い年=二百八十万円",
                "夜の島に移ると、年収は80万円ほど変わる。 | -",
                "船に乗れば、年収が100〜200万円上がる。 | -",
                "町へ移れば、月収は五万円ほど下がる。 | -",
                "代理店なら年収1,000万円も狙えます。 | -",
                "年収は430万円から520万円に上がりました。 | -",
                "手取りで月20万円。 | -",
                "前職の年収は400万円。 | -",
                "灯油は年に六千万円ほど入ってくる。 | -",
                "夜の手当は月3万円。 | -",
                "年収500万円には届かない。 | -",
                "パートなら時給は2,200円前後で、地方では3,000円と書かれた紙も見た。 | -"
            })
    void ofASentenceItIsReadWhereAWordForPayLeadsToEachFigure(String sentence, String read) {
        assertThat(
                        rows("## 給料\n\n" + sentence + "\n").stream()
                                .map(row -> row.level() + "=" + row.written()))
                .isEqualTo("-".equals(read) ? List.of() : List.of(read.split(",(?=[^0-9])")));
    }

    @Test
    void aRowHasTheYearsOfItsOwnCell() {
        assertThat(
                        rows(
                                """
                                ## 年収
                                | 職位 | 年数のめやす | 年収 |
                                |---|---|---|
                                | 見張り | 1〜4年目 | 500〜680万円 |
                                | シニア | 4〜8年目 | 700〜900万円 |
                                """))
                .extracting(SalaryRow::years)
                .containsExactly(new YearRange(1, 4), new YearRange(4, 8));
        assertThat(
                        rows(
                                """
                                ## What it pays
                                | Level | Years | Base |
                                |---|---|---|
                                | Keeper I | 0–2 | $82,000–$98,000 |
                                | Keeper II | 2–5 | $100,000–$125,000 |
                                """))
                .extracting(SalaryRow::years)
                .containsExactly(new YearRange(0, 2), new YearRange(2, 5));
    }

    @Test
    void aLineTellsPayByTheMonthAndByTheYear() {
        assertThat(rows("## 給料\n\n- 見習い（1年目）：月24〜27万円、年収340〜380万円\n- 道具は自前\n"))
                .extracting(SalaryRow::level, SalaryRow::written, row -> row.pay().period())
                .containsExactly(
                        tuple("見習い（1年目）", "月24〜27万円", PayPeriod.MONTH),
                        tuple("見習い（1年目）", "年収340〜380万円", PayPeriod.YEAR));
    }

    @Test
    void whatStandsInBracketsIsOfTheSameLevel() {
        assertThat(rows("## 給料\n\n- 見習い1年目：月給21万円（日当9,500円）\n- 道具は自前\n"))
                .extracting(SalaryRow::level, SalaryRow::written)
                .containsExactly(tuple("見習い1年目", "21万円"), tuple("見習い1年目", "9,500円"));
    }

    @Test
    void aListGoesOnWithTheWordForPayThatItBeganWith() {
        assertThat(
                        rows(
                                """
                                ## お給料
                                - 1年目の月給は20万5千円
                                - 5年目で24万円
                                - 賞与は年3.8か月分
                                - 年収にすると
                                  - 新人 320万円
                                  - 園長 620万円
                                """))
                .extracting(SalaryRow::level, SalaryRow::written, row -> row.pay().period())
                .containsExactly(
                        tuple("1年目", "20万5千円", PayPeriod.MONTH),
                        tuple("5年目", "24万円", PayPeriod.MONTH),
                        tuple("新人", "320万円", PayPeriod.YEAR),
                        tuple("園長", "620万円", PayPeriod.YEAR));
    }

    private static String twoColumns(
            String heading, String first, String second, String one, String other) {
        return "## %s\n| 段階 | %s | %s |\n|---|---|---|\n| 一等 | %s | %s |\n"
                .formatted(heading, first, second, one, other);
    }

    @Test
    void linesWithALevelAndOneRangeAreReadAsRowsAre() {
        assertThat(
                        rows(
                                """
                                ## 年収
                                - 見習い（1年目） 350万〜430万円 夜当番の手当込み
                                - 灯台長：月給40万円〜 官舎つき
                                - 霧の多い島では上乗せがある。
                                """))
                .extracting(SalaryRow::level, SalaryRow::written, row -> row.pay().period())
                .containsExactly(
                        tuple("見習い（1年目）", "350万〜430万円", PayPeriod.YEAR),
                        tuple("灯台長", "月給40万円〜", PayPeriod.MONTH));
    }

    @Test
    void wereOneLineTellsPayInAnotherWayNoneIsRead() {
        assertThat(
                        rows(
                                """
                                ## 年収
                                - 見習い 350万〜430万円
                                - 船長 700万円 900万円
                                """))
                .isEmpty();
    }

    @Test
    void sentencesAreNoRows() {
        assertThat(
                        rows(
                                """
                                ## 年収
                                - 初期に30万円ほどかかる。
                                - 資格があれば 50万円〜100万円の差がつく。
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Junior: JPY 4.5 million to 6 million | JPY 4.5 million to 6 million",
                "Lead: ¥9M–12M a year, stock on top | ¥9M–12M a year",
                "Senior: $150k–180k, more with a clearance | $150k–180k",
                "班長：年収420万〜500万円、手当別 | 年収420万〜500万円",
                "新人（0〜2年）　280万〜340万円　夜は別 | 280万〜340万円",
                "Principal: six figures in dollars | -",
                "Seniors make ¥9 million, sometimes ¥12 million. | -",
                "A senior earns about ¥9M a year. | -",
                "Director: ¥15M plus stock | -",
                "Head: ¥15M and a car | -",
                "3年目で600万円、5年目で800万円になる人もいます。 | -",
                "年収は600万円ほどですが、賞与しだいで700万円を超えます。 | -",
                "Freelance: 0.30 to 1.00 USD a word, 250 to 600 USD a day shift | -",
            })
    void ofProseALevelWithOneRangeIsReadAndAllElseIsNot(String line, String written) {
        assertThat(rows("## 年収\n\n" + line + "\n"))
                .extracting(SalaryRow::written)
                .isEqualTo("-".equals(written) ? List.of() : List.of(written));
    }

    /** No figure is anywhere but in the words that are quoted, and these are in the file. */
    @Test
    void everyFigureOfRealGuidesStandsInTheQuotedRow() {
        Path shared = ProjectFolder.root().resolveSibling("shared");
        assumeTrue(Files.isDirectory(shared.resolve("guides")), "there are no guides in ../shared");
        int read = 0;
        for (String folder : List.of("seeds", "guides", "training/guides", "validation/guides")) {
            for (GuideFile file : new GuideFolder(shared.resolve(folder)).list().files()) {
                String source = bare(new String(file.bytes(), StandardCharsets.UTF_8));
                for (SalaryRow row : rows(file)) {
                    String quoted = row.passage().text();
                    assertThat(quoted).contains(row.level(), row.written(), row.header());
                    assertThat(source).contains(bare(row.written()), bare(row.level()));
                    assertThat(digits(row.written()))
                            .as(row.toString())
                            .contains(first(row.pay().low()), first(row.pay().high()));
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(60);
    }

    /** The digits that a number begins with, without the zeros that its unit stands for. */
    private static String first(double amount) {
        return "%.0f".formatted(amount).replaceFirst("0+$", "");
    }

    private static List<String> digits(String written) {
        return Pattern.compile("[0-9][0-9,.]*")
                .matcher(written)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[,.]", "").replaceFirst("0+$", ""))
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s*`_\\\\]", "");
    }

    private static String table(String heading, String header, String... cells) {
        var table = new StringBuilder("## " + heading + "\n| 段階 | " + header + " |\n|---|---|\n");
        for (int i = 0; i < cells.length; i++) {
            table.append("| 段階%d | %s |%n".formatted(i + 1, cells[i]));
        }
        return table.toString();
    }

    private static List<SalaryRow> rows(String markdown) {
        byte[] bytes =
                ("---\nslug: lighthouse\ntitle: Lighthouse\n---\n# Lighthouse\n\n" + markdown)
                        .getBytes(StandardCharsets.UTF_8);
        return rows(new GuideFile("lighthouse.md", bytes));
    }

    private static List<SalaryRow> rows(GuideFile file) {
        List<Guide> guides = GuideLibrary.read(new GuideReader(CUES), List.of(file)).guides();
        Salaries salaries = Salaries.of(guides, CUES);
        return Stream.of(guides)
                .flatMap(List::stream)
                .flatMap(g -> salaries.of(g).stream())
                .toList();
    }
}
