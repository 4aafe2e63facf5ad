package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordReadingTest {

    private static final String GUIDE = "夜: 港で働いた職人は、星図を写し、古さを語らない。サービスはない。";

    private final SearchIndex index = Library.index(Library.guide("night", GUIDE));

    @Test
    void theWordsOfAGuideAreKnownByTheirReadings() {
        assertThat(index.guideWords().readings())
                .contains(new WordReading("職人", "ショクニン"), new WordReading("星図", "セイズ"));
    }

    @Test
    void anInflectedWordIsReadInItsDictionaryForm() {
        assertThat(index.guideWords().readings())
                .contains(new WordReading("働く", "ハタラク"), new WordReading("写す", "ウツス"));
    }

    @Test
    void aWordWithoutKanjiNeedsNoReading() {
        assertThat(index.guideWords().words()).contains("サービス");
        assertThat(index.guideWords().readings()).noneMatch(r -> r.word().equals("サービス"));
    }

    @Test
    void theNextIndexKnowsTheReadingsOfUnchangedLinesAndNoOthers() {
        SearchIndex next =
                index.next(java.util.List.of(Library.guide("night", GUIDE, "昼: 畑の見張り。")));
        SearchIndex back = next.next(java.util.List.of(Library.guide("night", GUIDE)));

        assertThat(next.guideWords().readings()).contains(new WordReading("畑", "ハタケ"));
        assertThat(back.guideWords()).isEqualTo(index.guideWords());
    }
}
