package dev.shirube.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.LoadedVocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** To a question that somebody has pinned, the answer is decided. */
class PinnedQuestionsTest {

    private static final String HEADING = Fiction.section(Fiction.FOG, "使う道具").title();

    private static final Snapshot PINNED = Snapshot.of(vocabulary(), Fiction.guides());

    private static Vocabulary vocabulary() {
        LoadedVocabulary loaded =
                new VocabularyLoader()
                        .loadSources(
                                List.of(
                                        new VocabularySource(
                                                "pins.yaml",
                                                """
                                                pinned-questions:
                                                  %s:
                                                    "%s": [灯台でカニを飼えますか, ありがとう]
                                                    "no such heading": [何もない？]
                                                  no_such_guide:
                                                    x: [y]
                                                """
                                                        .formatted(Fiction.FOG, HEADING))));
        assertThat(loaded.problems()).isEmpty();
        return loaded.vocabulary();
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯台でカニを飼えますか", "灯台でかにを飼えますか？？", " 灯台で カニを飼えますか。", "ありがとう"})
    void itGetsItsSectionHoweverItIsSpelt(String question) {
        assertThat(Chat.answer(question)).isNotInstanceOf(Answer.Found.class);

        Candidate given = new Chat(PINNED).ask(question);

        assertThat(given.guide().slug()).isEqualTo(Fiction.FOG);
        assertThat(given.section().title()).isEqualTo(HEADING);
    }

    @Test
    void otherWordsAreNotPinned() {
        assertThat(new Chat(PINNED).say("灯台でカニを飼えますか教えて")).isNotInstanceOf(Answer.Found.class);
        assertThat(new Chat(PINNED).say("何もない？")).isNotInstanceOf(Answer.Found.class);
    }

    @Test
    void whereAnotherJobIsTalkedAboutItIsAboutThat() {
        var chat = new Chat(PINNED);
        chat.say("霧番頭の年収は？");

        assertThat(chat.ask("灯台でカニを飼えますか").guide().slug()).isEqualTo(Fiction.HEAD);
        assertThat(new Chat(PINNED).ask("灯台でカニを飼えますか").guide().slug()).isEqualTo(Fiction.FOG);
    }
}
