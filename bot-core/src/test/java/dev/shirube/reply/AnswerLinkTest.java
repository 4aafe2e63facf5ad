package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The codes of links to answers. */
class AnswerLinkTest {

    @ParameterizedTest
    @CsvSource({
        "0000000000, '', 00000000",
        "ffffffffff, '', zzzzzzzz",
        "0123456789, '', 04hmasw9",
        "0123456789, abcde012, 04hmasw9nf6y"
    })
    void aCodeIsReadAsItWasWritten(String section, String mark, String code) {
        AnswerLink link = AnswerLink.of(new Citation(section, mark)).orElseThrow();
        assertThat(link.code()).isEqualTo(code);
        assertThat(AnswerLink.read(code)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0000000",
                "000000000",
                "0000000000000",
                "0000000I",
                "../../..",
                "0000 000"
            })
    void whatIsNoCodeIsNotRead(String code) {
        assertThat(AnswerLink.read(code)).isEmpty();
    }

    @Test
    void aSourceLinksToThePageWhereTheGuideItselfHasNoAddress() {
        String page = "https://bot.example.org/career/";
        assertThat(source(new ReplySettings(null, null, page))).matches(page + "a/[0-9a-z]{12}");
        assertThat(source(new ReplySettings("https://guides.example/{slug}", null, page)))
                .isEqualTo("https://guides.example/kelp_comber");
        assertThat(source(ReplySettings.none())).isNull();
    }

    @Test
    void aLinkOutlivesAChangeOfThePassageButNotOfTheHeading() {
        Snapshot before = guides("見習い | 210〜250", "年収の目安");
        Candidate row = row(before);
        AnswerLink link = AnswerLink.of(Citation.of(row)).orElseThrow();

        assertThat(link.in(guides("見習い | 210〜250", "年収の目安"))).contains(row);
        assertThat(link.in(guides("見習い | 215〜255", "年収の目安")))
                .hasValueSatisfying(found -> assertThat(found.passage()).isNull());
        assertThat(link.in(guides("見習い | 210〜250", "お金"))).isEmpty();
    }

    private static @Nullable String source(ReplySettings settings) {
        Snapshot guides = guides("見習い | 210〜250", "年収の目安");
        var found = new Answer.Found(List.of(row(guides)), List.of());
        return new ReplyWriter(new Messages(), settings)
                .write(found, guides, Language.JA)
                .quotes()
                .getFirst()
                .source()
                .link();
    }

    private static Candidate row(Snapshot guides) {
        Guide guide = guides.guides().getFirst();
        Section section = guide.sections().getLast();
        return section.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ROW)
                .map(passage -> new Candidate(guide, section, passage, 1))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot guides(String row, String heading) {
        String text =
                "---\nslug: kelp_comber\ntitle: 昆布梳き\n---\n# 昆布梳き\n\n## "
                        + heading
                        + "\n| 段階 | 年収 (万円) |\n|---|---|\n| "
                        + row
                        + " |\n| 頭 | 400〜500 |\n";
        Vocabulary vocabulary = new VocabularyLoader().load();
        var file = new GuideFile("kelp_comber.md", text.getBytes(StandardCharsets.UTF_8));
        Guide guide =
                requireNonNull(new GuideReader(new HeadingCues(vocabulary)).read(file).guide());
        return Snapshot.of(vocabulary, List.of(guide));
    }

    @Test
    void aSectionOfAnotherKindHasNoLink() {
        assertThat(AnswerLink.of(new Citation("§ 1", ""))).isEmpty();
    }
}
