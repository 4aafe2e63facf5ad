package dev.shirube.eval.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** Lists of jobs that are asked for in words of one's own, as the encoder reads them. */
class JobsInOwnWordsTest {

    private static Snapshot guides;

    @BeforeAll
    static void readTheGuides() throws Exception {
        Vocabulary vocabulary = new VocabularyLoader().load();
        var folder = Path.of("..", "bot-core", "src", "test", "resources", "across", "terms");
        guides =
                ByMeaning.of(
                        Snapshot.of(
                                vocabulary,
                                GuideLibrary.ofFolders(
                                                new GuideReader(new HeadingCues(vocabulary)),
                                                List.of(new GuideFolder(folder)))
                                        .guides()));
    }

    private static Turn ask(String question, Conversation conversation) {
        return new Answerer().answer(question, conversation, guides);
    }

    private static List<String> asked(Answer answer) {
        return answer instanceof Answer.Found found
                        && found.overview() instanceof Overview.Jobs jobs
                ? jobs.sought()
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通勤がつらいので家でやれるのはどの仕事",
                "I want to be out in the fresh air, which careers",
                "早起きが得意な人向けの仕事ってどれ",
                "physically tough careers"
            })
    void whatIsMeantIsLookedFor(String question) {
        assertThat(asked(ask(question, Conversation.EMPTY).answer())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"顕微鏡を使う仕事は？", "jobs that use COBOL", "この仕事は朝が早いですか"})
    void anythingElseIsNotTakenForIt(String question) {
        assertThat(asked(ask(question, Conversation.EMPTY).answer())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "朝は早い？")
    void inATalkOnAJobItIsAskedOfThatJob(String question) {
        var arborist = new Conversation("arborist", null, null);

        assertThat(asked(ask(question, arborist).answer())).isEmpty();
    }
}
