package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.part.GuideName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class GuideNameTest {

    @ParameterizedTest
    @CsvSource({
        "[完全ガイド] Head of Engineering: 技術戦略家, Head of Engineering",
        "[完全ガイド] Conversion Rate Optimizer (CRO): 年収は？, Conversion Rate Optimizer (CRO)",
        "[完全ガイド] C++ Developer: C++開発者の年収, C++ Developer",
        "【2026最新】[完全ガイド] データサイエンティスト：年収, データサイエンティスト",
        "CTO【プロが解説】, CTO",
        "Backend Developer 🚀, Backend Developer",
        "CTO:最高技術責任者, CTO",
        "Re:dash Engineer, Re:dash Engineer",
        "Product Manager, Product Manager",
        "花火師になりたい人へ, 花火師",
        "花火師という仕事 🎆, 花火師",
        "花火師（Pyrotechnician）のキャリアガイド, 花火師（Pyrotechnician）",
        "花火師のリアル, 花火師",
        "花火師として生きる, 花火師",
        "花火師🎆まるわかり帳, 花火師",
        "Working as a pyrotechnician: the truth, pyrotechnician",
        "Pyrotechnician 🎆 – the job behind the bang, Pyrotechnician",
        "So you want to be a pyrotechnician?, pyrotechnician",
        "花火師募集要項（丘の上花火店）, 花火師",
        "花火師メモ🎆, 花火師",
        "花火師に聞きたい12のこと, 花火師",
        "花火師になるということ, 花火師",
        "花火師という県職員の仕事, 花火師",
        "見習いのための花火師（HB）入門, 花火師（HB）",
        "学生向け花火師ガイド, 花火師",
        "プロに聞く, プロに聞く",
        "花火師 業務記述書 ver.2, 花火師",
        "花火師（HB）の仕事 ― 見習いになる人へ, 花火師（HB）",
        "Pyrotechnician job description v2, Pyrotechnician",
        "Three years as a pyrotechnician: what I learnt, pyrotechnician",
        "【花火師】のお仕事まるわかり｜見習いから親方まで, 花火師",
        "【花火師】とは？, 花火師",
        "[花火師] になるには, 花火師",
        "花火師｜夜空を作る仕事, 花火師",
        "ガイド, ガイド",
    })
    void theHeadingLosesDecorationAndSubtitle(String heading, String name) {
        assertThat(name(heading, "some title")).isEqualTo(name);
    }

    @Test
    void theTitleServesWhereThereIsNoHeading() {
        assertThat(name("", "【最新】CTO: 年収")).isEqualTo("CTO");
    }

    @Test
    void bracketsThatHoldTheNameAreNoDecoration() {
        assertThat(name("", "【Site Reliability】年収は？")).isEqualTo("Site Reliability");
    }

    @Test
    void theSlugServesWhereNothingElseDoes() {
        assertThat(name("", " ")).isEqualTo("site_reliability");
    }

    private static String name(String heading, String title) {
        return GuideName.of(Guides.guide("site_reliability", heading, title, List.of()).build());
    }
}
