package dev.shirube.salary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class PayReaderTest {

    /// The header of the column, the cell, and what it says: both ends in whole units, whether the
    /// range is open, the currency and what it is paid for. `-` is what must not be read.
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    年収範囲 (万円)      | 600〜900             | 6000000   | 9000000   |   | JPY | YEAR
                    年収範囲 (万円)      | 600～900             | 6000000   | 9000000   |   | JPY | YEAR
                    年収範囲 (万円)      | 600 - 900           | 6000000   | 9000000   |   | JPY | YEAR
                    年収範囲 (万円)      | 600–900             | 6000000   | 9000000   |   | JPY | YEAR
                    年収範囲 (万円)      | 600ー900             | 6000000   | 9000000   |   | JPY | YEAR
                    年収範囲 (万円)      | ６５０〜１，１００         | 6500000   | 11000000  |   | JPY | YEAR
                    年収範囲 (万円)      | 800〜1,200+         | 8000000   | 12000000  | + | JPY | YEAR
                    年収範囲 (万円)      | 3,000+              | 30000000  | 30000000  | + | JPY | YEAR
                    年収範囲 (万円)      | 480から620           | 4800000   | 6200000   |   | JPY | YEAR
                    年収範囲 (万円)      | 約550               | 5500000   | 5500000   |   | JPY | YEAR
                    年収範囲 (万円)      | 800〜1.2億           | 8000000   | 120000000 |   | JPY | YEAR
                    年収（単位：万円）     | 520〜780※1          | 5200000   | 7800000   |   | JPY | YEAR
                    年収（千円）        | 4,800〜6,200        | 4800000   | 6200000   |   | JPY | YEAR
                    年収 [百万円]       | 6.5-9               | 6500000   | 9000000   |   | JPY | YEAR
                    年収              | 600～900万円          | 6000000   | 9000000   |   | JPY | YEAR
                    年収              | 600万〜900万円        | 6000000   | 9000000   |   | JPY | YEAR
                    年収              | 600万〜900            | 6000000   | 9000000   |   | JPY | YEAR
                    年収              | 3,000万円以上          | 30000000  | 30000000  | + | JPY | YEAR
                    年収              | 1,000万円〜           | 10000000  | 10000000  | + | JPY | YEAR
                    年収              | 〜400万              | 4000000   | 4000000   | < | JPY | YEAR
                    年収              | 最大1,500万円          | 15000000  | 15000000  | < | JPY | YEAR
                    年収              | 700万円まで            | 7000000   | 7000000   | < | JPY | YEAR
                    年収              | 1億円               | 100000000 | 100000000 |   | JPY | YEAR
                    年収              | 1億2,000万円          | 120000000 | 120000000 |   | JPY | YEAR
                    年収              | 9,000万〜1.5億円       | 90000000  | 150000000 |   | JPY | YEAR
                    年収              | 5,400,000円         | 5400000   | 5400000   |   | JPY | YEAR
                    年収              | 2千万円〜4千万円         | 20000000  | 40000000  |   | JPY | YEAR
                    年収              | 平均620万円            | 6200000   | 6200000   |   | JPY | YEAR
                    年収              | 500〜700万円程度        | 5000000   | 7000000   |   | JPY | YEAR
                    年収              | 600〜900万円（賞与込み）    | 6000000   | 9000000   |   | JPY | YEAR
                    給与              | 月給30万円            | 300000    | 300000    |   | JPY | MONTH
                    給与              | 月22万〜28万円         | 220000    | 280000    |   | JPY | MONTH
                    給与              | 月給 24万5,000円      | 245000    | 245000    |   | JPY | MONTH
                    給与              | 35万円/月            | 350000    | 350000    |   | JPY | MONTH
                    月収（万円）        | 25〜32              | 250000    | 320000    |   | JPY | MONTH
                    給与              | 時給1,200円〜1,800円    | 1200      | 1800      |   | JPY | HOUR
                    時給              | 1,300円〜            | 1300      | 1300      | + | JPY | HOUR
                    給与              | 日当8,000〜10,000円    | 8000      | 10000     |   | JPY | DAY
                    給与              | 年俸700万円           | 7000000   | 7000000   |   | JPY | YEAR
                    待遇              | 年収420万〜580万円      | 4200000   | 5800000   |   | JPY | YEAR
                    Salary            | ¥6M–¥9M            | 6000000   | 9000000   |   | JPY | YEAR
                    Salary            | ¥4.2M–5.5M         | 4200000   | 5500000   |   | JPY | YEAR
                    Salary            | ¥6–9M              | 6000000   | 9000000   |   | JPY | YEAR
                    Salary            | JPY 7,500,000       | 7500000   | 7500000   |   | JPY | YEAR
                    Salary            | 8-11 million yen    | 8000000   | 11000000  |   | JPY | YEAR
                    Salary            | $120k               | 120000    | 120000    |   | USD | YEAR
                    Salary            | $120K+              | 120000    | 120000    | + | USD | YEAR
                    Salary            | $120,000 - $150,000 | 120000    | 150000    |   | USD | YEAR
                    Salary            | $42,000-52,000      | 42000     | 52000     |   | USD | YEAR
                    Salary            | $120–150k           | 120000    | 150000    |   | USD | YEAR
                    Salary            | $120k to $150k      | 120000    | 150000    |   | USD | YEAR
                    Salary            | between $95k and $110k | 95000  | 110000    |   | USD | YEAR
                    Salary            | up to $200k         | 200000    | 200000    | < | USD | YEAR
                    Salary            | $45 per hour        | 45        | 45        |   | USD | HOUR
                    Salary            | $45.50/hr           | 45.5      | 45.5      |   | USD | HOUR
                    Salary            | $8,500 a month      | 8500      | 8500      |   | USD | MONTH
                    Salary            | £65k pa             | 65000     | 65000     |   | GBP | YEAR
                    Salary            | €55,000–€70,000     | 55000     | 70000     |   | EUR | YEAR
                    Salary            | 60k–75k EUR         | 60000     | 75000     |   | EUR | YEAR
                    Salary            | CHF 110,000 – 140,000 | 110000  | 140000    |   | CHF | YEAR
                    Salary            | US$180,000 and up   | 180000    | 180000    | + | USD | YEAR
                    Annual salary (USD) | 95,000–130,000    | 95000     | 130000    |   | USD | YEAR
                    Annual salary ($k)  | 95–130            | 95000     | 130000    |   | USD | YEAR
                    Salary (AUD)        | $110k             | 110000    | 110000    |   | AUD | YEAR
                    年収（万ドル）       | 12〜18              | 120000    | 180000    |   | USD | YEAR
                    年収              | 10万〜15万ドル         | 100000    | 150000    |   | USD | YEAR
                    Salary (JPY million) | 6.5–9             | 6500000   | 9000000   |   | JPY | YEAR
                    Salary (¥ million)   | 6.5–9             | 6500000   | 9000000   |   | JPY | YEAR
                    Annual pay, ¥M       | 6.5–9             | 6500000   | 9000000   |   | JPY | YEAR
                    Salary (million yen) | 4.5–6             | 4500000   | 6000000   |   | JPY | YEAR
                    Salary            | JPY 6.5 million     | 6500000   | 6500000   |   | JPY | YEAR
                    Salary            | JPY 6–8 million     | 6000000   | 8000000   |   | JPY | YEAR
                    Salary            | JPY 6.5M–9M         | 6500000   | 9000000   |   | JPY | YEAR
                    Salary            | 6.5–9M JPY          | 6500000   | 9000000   |   | JPY | YEAR
                    Salary            | ¥6.5M a year        | 6500000   | 6500000   |   | JPY | YEAR
                    Salary            | ¥6.5 million per year | 6500000 | 6500000   |   | JPY | YEAR
                    Salary            | around ¥8M          | 8000000   | 8000000   |   | JPY | YEAR
                    Salary            | ¥6 million to ¥8 million | 6000000 | 8000000 |  | JPY | YEAR
                    Salary            | over ¥10M           | 10000000  | 10000000  | + | JPY | YEAR
                    Salary            | more than $150k     | 150000    | 150000    | + | USD | YEAR
                    Salary            | $80-100K/yr         | 80000     | 100000    |   | USD | YEAR
                    Salary            | US$ 90k – 120k p.a. | 90000     | 120000    |   | USD | YEAR
                    Salary            | ¥280,000–330,000 a month | 280000 | 330000  |   | JPY | MONTH
                    年収              | 年収600万円前後         | 6000000   | 6000000   |   | JPY | YEAR
                    年収              | 600〜900万円／年        | 6000000   | 9000000   |   | JPY | YEAR
                    """)
    void paysAreReadInEveryNotationOfGuides(
            String header,
            String cell,
            double low,
            double high,
            String open,
            Currency currency,
            PayPeriod period) {
        assertThat(read(header, cell))
                .contains(new Pay(low, high, "<".equals(open), "+".equals(open), currency, period));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    年収範囲 (万円)    | 応相談
                    年収範囲 (万円)    | 900〜600
                    年収範囲 (万円)    | 600〜900〜1,200
                    年収範囲 (万円)    | 60〜900,00
                    年収範囲 (万円)    | 600/900
                    年収範囲 (万円)    | 6〜9%
                    年収範囲 (万円)    | $120k
                    年収範囲 (万円)    | 6,000,000
                    年収            | 600〜900
                    年収            | 600万円＋賞与
                    年収            | 600万円（賞与別）
                    年収            | 1,000〜1,500万円＋SO0.5〜2%
                    年収            | 手取り480万円
                    年収            | 600万円（月給40万円）
                    年収            | 700万円未満
                    年収            | 30万円
                    年収            | 月給30万円
                    年収            | 1億2,000
                    年収            | 6百円
                    年収            | 2024年
                    年収            | 3年目で600万円
                    年収（円/ドル）     | 80,000
                    給与            | 30万円
                    給与            | 月給30万円×16ヶ月
                    給与            | 月給25万円〜年収600万円
                    Salary          | $120
                    Salary          | 120k
                    Salary          | ~$120k
                    Salary          | €60.000
                    Salary          | $60 000
                    Salary          | $120k base + 20% bonus
                    Salary          | $150,000 (about ¥22M)
                    Salary          | $120k–¥15M
                    Salary          | $12MM
                    Salary          | $900–1.2M
                    Salary          | competitive
                    Salary          | 4 years
                    Salary          | top 10%
                    Salary          | -$50k
                    Salary          | six figures
                    Salary          | low six figures
                    Salary          | $100k (six figures) or more
                    Salary          | a six-figure salary in year 5
                    Salary          | half a million yen
                    Salary          | a few million yen
                    Salary          | ¥6.5M plus stock
                    Salary          | JPY 6.5
                    Salary          | JPY 650
                    Salary          | 6.5 million
                    Salary          | ¥6.5M, $45k
                    Salary          | ¥6.5M in year 3, ¥9M in year 8
                    Salary          | starts at ¥4M and can reach ¥9M by year ten
                    Salary          | twice the minimum wage
                    Salary          | less than ¥5M
                    年収            | 600万円台
                    年収            | 600万円台後半
                    年収            | 8桁
                    年収            | 一本超え
                    年収            | 入社3年で600万円、5年で800万円
                    年収            | 数百万円
                    年収            | 六百万円
                    """)
    void whatCanBeReadInTwoWaysIsNotRead(String header, String cell) {
        assertThat(read(header, cell)).isEmpty();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    日本での推定年収  | 範囲      | 450万〜600万円 | YEAR
                    月給の目安      | 金額      | 24万〜30万円  | MONTH
                    Hourly rates | Range     | $30–$45    | HOUR
                    """)
    void theHeadingTellsWhatIsPaidForWhereTheHeaderDoesNot(
            String heading, String header, String cell, PayPeriod period) {
        assertThat(PayReader.read(cell, PayHeader.of(header), PayHeader.of(heading)))
                .map(Pay::period)
                .contains(period);
    }

    private static Optional<Pay> read(String header, String cell) {
        return PayReader.read(cell, PayHeader.of(header), PayHeader.of(""));
    }
}
