package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A keyword finds the section that has it, however one of them is written. */
class SpellingTest {

    private final SearchIndex index =
            Library.index(
                    Library.guide(
                            "words",
                            "a: 夜ごとに星を測り、羊皮紙に写します。",
                            "b: 技術的負債を返すには、古い星図を捨てます。",
                            "z: C++とC#のどちらで書くかは自由です。",
                            "d: .NETで書かれた星図があります。",
                            "e: 毎週、親方と1on1を行います。",
                            "f: コミュニケーションとマネージャーの役目。",
                            "g: 銀貨800枚から1,200枚を受け取ります。",
                            "h: The captain closes two harbours and studies the tides.",
                            "i: できることから始めます。",
                            "j: CI/CDとＳＲＥの見張り。"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    測る           | a
                    測った         | a
                    写して         | a
                    負債           | b
                    技術的負債     | b
                    技術負債       | b
                    古かった星図   | b
                    C++            | z
                    c++            | z
                    Ｃ＋＋         | z
                    C#             | z
                    .NET           | d
                    .net           | d
                    1on1           | e
                    １on１         | e
                    1ON1           | e
                    ｺﾐｭﾆｹｰｼｮﾝ      | f
                    ﾏﾈｰｼﾞｬｰ        | f
                    コミュニケーショ | f
                    800            | g
                    ８００枚       | g
                    harbour        | h
                    HARBOURS       | h
                    tide           | h
                    できること     | i
                    CI/CD          | j
                    SRE            | j
                    """)
    void isFound(String keyword, String section) {
        assertThat(Library.titles(Library.lookup(index, Library.words(keyword)).sections(null)))
                .first()
                .isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({"C, z", "net, d", "1, e"})
    void aSymbolIsNotTheLetterThatItBeginsWith(String keyword, String section) {
        assertThat(Library.titles(Library.lookup(index, Library.words(keyword)).sections(null)))
                .doesNotContain(section);
    }
}
