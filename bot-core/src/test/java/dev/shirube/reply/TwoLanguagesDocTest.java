package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Guide;
import dev.shirube.guide.ProjectFolder;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What docs/writing-guides.md says of a guide in two languages, tried with the guides it shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoLanguagesDocTest {

    private static final Pattern FENCE = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();
    private static final String LAMP =
            """
            ---
            slug: lamp_oiler
            title: 灯油差し
            ---
            # 灯油差し

            ## 年収の目安
            | 段階 | 年収範囲 (万円) |
            |---|---|
            | 見習い (0-3年) | 500〜620 |

            ## 働き方
            昼に油を差します。
            """;

    private String chapter = "";
    private Snapshot pair = Snapshot.of(VOCABULARY, List.of());
    private Snapshot three = Snapshot.of(VOCABULARY, List.of());

    @BeforeAll
    void readThePage() throws IOException {
        String page = Files.readString(ProjectFolder.root().resolve("docs/writing-guides.md"));
        chapter = page.substring(page.indexOf("\n## Two languages of one guide\n"));
        chapter = chapter.substring(0, chapter.indexOf("\n## Headings\n"));
        List<String> texts = fences("markdown");
        assertThat(texts).hasSize(2);
        pair = snapshot(texts);
        var more = new ArrayList<>(texts);
        more.add(LAMP);
        three = snapshot(more);
    }

    @Test
    void theConversationOfThePageIsHeld() {
        String talk = fences("").getFirst();
        assertThat(talk.lines().filter(line -> line.startsWith("> "))).hasSize(3);
        for (Snapshot guides : List.of(pair, three)) {
            String asked = "";
            for (String line : talk.lines().toList()) {
                if (line.startsWith("> ")) {
                    asked = line.substring(2);
                } else {
                    assertThat(shown(asked, guides)).as(asked).contains(line);
                }
            }
        }
    }

    @Test
    void eachNameReachesTheGuideInTheLanguageOfTheQuestion() {
        assertThat(guide("bell buoy ringerの年収は？", three)).isEqualTo("buoy_ringer");
        assertThat(guide("what is the salary of a 鐘浮標番", three.in(Language.EN)))
                .isEqualTo("buoy_ringer_en");
        assertThat(guide("/salary buoy_ringer", three)).isEqualTo("buoy_ringer_en");
        assertThat(guide("/salary buoy_ringer_en", three.in(Language.JA))).isEqualTo("buoy_ringer");
    }

    @Test
    void aConversationGoesOnInTheOtherLanguage() {
        Turn first = turn("鐘浮標番の年収は？", Conversation.EMPTY, three);
        Turn next = turn("and the work style?", first.conversation(), three);
        assertThat(next.answer())
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found ->
                                assertThat(found.given().getFirst().guide().slug())
                                        .isEqualTo("buoy_ringer_en"));
    }

    @Test
    void listsNameTheJobOnce() {
        assertThat(shown("/jobs", three.in(Language.JA)))
                .contains("鐘浮標番")
                .doesNotContain("Bell Buoy Ringer");
        assertThat(shown("/jobs", three.in(Language.EN)))
                .contains("Bell Buoy Ringer", "灯油差し")
                .doesNotContain("鐘浮標番");
        assertThat(shown("一番年収が高い職種は？", three))
                .contains("灯油差し", "鐘浮標番")
                .doesNotContain("Bell Buoy Ringer");
        assertThat(shown("/compare buoy_ringer_en lamp_oiler", three.in(Language.JA)))
                .contains("310〜420", "500〜620")
                .doesNotContain("310-420");
        assertThat(shown("/find 鐘", three.in(Language.JA))).contains("鐘浮標番").doesNotContain("Bell");
    }

    @Test
    void payThatOnlyTheOtherGuideTellsIsComparedAsWell() {
        List<String> texts = fences("markdown");
        String unpaid = texts.get(1).replaceAll("(?s)## Salary.*?(?=## Work)", "");
        Snapshot guides = snapshot(List.of(texts.getFirst(), unpaid, LAMP));
        assertThat(shown("which job pays the most?", guides))
                .contains("310〜420", "500〜620")
                .doesNotContain("No figures");
        assertThat(shown("what is the salary of a bell buoy ringer?", guides))
                .contains("310〜420", "The English guide says nothing on this");
    }

    @Test
    void whatTheOtherGuideIsAskedForIsTheTopicOfTheQuestion() {
        assertThat(shown("bell buoy ringer career outlook", three))
                .contains("The English guide says nothing on this", "霧がある限り")
                .doesNotContain("310");
    }

    @Test
    void aSectionThatWasQuotedOpensInItsOwnLanguageWithAWordAboutIt() {
        Guide english = three.guide("buoy_ringer_en").orElseThrow();
        String id = english.sections().getLast().id();
        assertThat(shown("/section " + id, three.in(Language.JA)))
                .contains("On foggy nights", "英語のガイドからの引用です。");
    }

    @Test
    void aGuideWithoutTranslationIsQuotedWithAWordAboutIt() {
        assertThat(shown("What is the salary of 灯油差し?", three.in(Language.EN)))
                .contains("500〜620", "The guide on 灯油差し is there in Japanese only.");
        assertThat(shown("灯油差しの年収は？", three)).doesNotContain("only", "だけです");
    }

    @Test
    void withoutAnyPairNothingIsSaidOfLanguages() {
        Snapshot one = snapshot(List.of(LAMP));
        assertThat(shown("What is the salary of 灯油差し?", one.in(Language.EN)))
                .contains("500〜620")
                .doesNotContain("only");
        assertThat(one.in(Language.EN)).isSameAs(one);
    }

    private static String guide(String question, Snapshot guides) {
        Answer answer = turn(question, Conversation.EMPTY, guides).answer();
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) answer).given().getFirst().guide().slug();
    }

    private static String shown(String question, Snapshot guides) {
        Language language =
                guides.spoken() != null
                        ? guides.spoken()
                        : Language.of(question).orElse(Language.JA);
        Turn turn = turn(question, Conversation.EMPTY, guides);
        var writer = new ReplyWriter(new Messages(), ReplySettings.none());
        Reply reply = writer.write(turn.answer(), guides.in(language), language);
        return new PlainTextRenderer(new Messages()).render(reply);
    }

    private static Turn turn(String question, Conversation talk, Snapshot guides) {
        return new Answerer().answer(question, talk, guides);
    }

    private static Snapshot snapshot(List<String> texts) {
        var reader = new GuideReader(new HeadingCues(VOCABULARY));
        var guides = new ArrayList<Guide>();
        for (String text : texts) {
            var file =
                    new GuideFile(
                            "guide%d.md".formatted(guides.size()),
                            text.getBytes(StandardCharsets.UTF_8));
            guides.add(Objects.requireNonNull(reader.read(file).guide()));
        }
        return Snapshot.of(VOCABULARY, guides);
    }

    private List<String> fences(String kind) {
        return FENCE.matcher(chapter)
                .results()
                .filter(fence -> fence.group(1).equals(kind))
                .map(fence -> fence.group(2))
                .toList();
    }
}
