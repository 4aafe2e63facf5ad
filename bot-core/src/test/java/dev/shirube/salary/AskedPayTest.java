package dev.shirube.salary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    年収1000万以上いける職種は？      | 10000000 | JPY | YEAR  | 1000万
                    3年目で８００万もらえる？         | 8000000  | JPY | YEAR  | 800万
                    一千万プレーヤーになれる仕事     | 10000000 | JPY | YEAR  | 一千万
                    年収が三千万円を超える職種       | 30000000 | JPY | YEAR  | 三千万円
                    年収1億の仕事                | 100000000 | JPY | YEAR | 1億
                    月30万稼げる仕事              | 300000   | JPY | MONTH | 30万
                    月収45万円って低い？           | 450000   | JPY | MONTH | 45万円
                    年収千万超えの仕事             | 10000000 | JPY | YEAR  | 千万
                    三百五十万円って低い？          | 3500000  | JPY | YEAR  | 三百五十万円
                    年収3千万の仕事               | 30000000 | JPY | YEAR  | 3千万
                    月二十万五千円で足りる？         | 205000   | JPY | MONTH | 二十万五千円
                    時給2,000円以上の仕事          | 2000     | JPY | HOUR  | 2,000円
                    which jobs pay over $150k?    | 150000   | USD | YEAR  | $150k
                    jobs above 10 million yen     | 10000000 | JPY | YEAR  | 10 million yen
                    roles paying ¥8M or more      | 8000000  | JPY | YEAR  | ¥8M
                    I make £65,000, is that low?  | 65000    | GBP | YEAR  | £65,000
                    """)
    void anAmountIsReadWithItsCurrencyAndPeriod(
            String question, double amount, Currency currency, PayPeriod period, String written) {
        assertThat(AskedPay.in(question))
                .containsExactly(new AskedPay(amount, currency, period, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4年目で650もらってる",
                "ユーザー100万人のサービスを作る仕事",
                "5つのスキル",
                "over 100k",
                "300万行のデータを扱う職種",
                "1.2.3億",
                "数千万もらえる仕事",
                "2030年の年収は？"
            })
    void whatIsNoAmountOfPayForSureIsNone(String question) {
        assertThat(AskedPay.in(question)).isEmpty();
    }
}
