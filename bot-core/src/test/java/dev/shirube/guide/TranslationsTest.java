package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which guides are taken for the same one in two languages, and what {@code lint} says of others.
 */
class TranslationsTest {

    private static final GuideFile JAPANESE = guide("ringer", "鐘番", "");
    private static final String NO_PAIR = "translation_of makes no pair: ";

    @Test
    void oneOfTwoGuidesNamesTheOtherBySlugOrFile() {
        for (String name : List.of("ringer", "ringer.md", "../ja/ringer.md", "ringer_file")) {
            GuideFile japanese =
                    new GuideFile(
                            name.equals("ringer_file") ? "ringer_file.md" : "ringer.md",
                            JAPANESE.bytes());
            GuideLibrary read = read(japanese, guide("ringer_en", "Bell Ringer", name));
            assertThat(pair(read, "ringer")).as(name).isEqualTo("ringer_en");
            assertThat(pair(read, "ringer_en")).as(name).isEqualTo("ringer");
            assertThat(read.problems()).as(name).isEmpty();
        }
    }

    @Test
    void bothMayNameEachOther() {
        GuideLibrary read =
                read(
                        guide("ringer", "鐘番", "ringer_en"),
                        guide("ringer_en", "Bell Ringer", "ringer"));
        assertThat(pair(read, "ringer")).isEqualTo("ringer_en");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void anUnknownGuideIsReportedWithTheFile() {
        GuideLibrary read = read(JAPANESE, guide("ringer_en", "Bell Ringer", "ringr"));
        assertThat(pair(read, "ringer_en")).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .hasToString("ringer_en.md:1: warning: " + NO_PAIR + "there is no guide ringr");
    }

    @Test
    void aGuideIsNoTranslationOfItself() {
        GuideLibrary read = read(guide("ringer", "鐘番", "ringer"));
        assertThat(reasons(read)).containsExactly(NO_PAIR + "a guide is no translation of itself");
    }

    @Test
    void aGuideInTheSameLanguageIsNoTranslation() {
        GuideLibrary read = read(JAPANESE, guide("bell", "鐘の番人", "ringer"));
        assertThat(pair(read, "bell")).isEmpty();
        assertThat(reasons(read)).singleElement().asString().contains("same language");
    }

    @Test
    void ofACircleOfThreeTwoBelongTogetherAndTheRestIsReported() {
        GuideLibrary read =
                read(
                        guide("a", "鐘番", "b"),
                        guide("b", "Bell Ringer", "c"),
                        guide("c", "鐘の番人", "a"));
        assertThat(pair(read, "a")).isEqualTo("b");
        assertThat(pair(read, "c")).isEmpty();
        assertThat(reasons(read)).hasSize(2).allMatch(reason -> reason.contains("circle"));
    }

    @Test
    void theFrontMatterTellsTheLanguageWhereHeadingsDoNot() {
        String text = "---\nslug: dj\ntitle: DJ\nlanguage: ja\n---\n# DJ\n\n## Rock\n回す。\n";
        assertThat(GuideLanguage.of(read(Samples.file("dj.md", text)).guides().getFirst()))
                .isEqualTo(Language.JA);
        String other = text.replace("language: ja\n", "");
        assertThat(GuideLanguage.of(read(Samples.file("dj.md", other)).guides().getFirst()))
                .isEqualTo(Language.EN);
    }

    private static GuideFile guide(String slug, String title, String translationOf) {
        String named = translationOf.isEmpty() ? "" : "translation_of: " + translationOf + "\n";
        return Samples.file(
                slug + ".md",
                "---\nslug: "
                        + slug
                        + "\ntitle: "
                        + title
                        + "\n"
                        + named
                        + "---\n# "
                        + title
                        + "\n\n## 1\n1\n");
    }

    private static GuideLibrary read(GuideFile... files) {
        return GuideLibrary.read(Samples.reader(), Stream.of(files).toList());
    }

    private static String pair(GuideLibrary library, String slug) {
        return Translations.of(library.guides())
                .of(library.guide(slug).orElseThrow())
                .map(Guide::slug)
                .orElse("");
    }

    private static List<String> reasons(GuideLibrary library) {
        return library.problems().stream().map(Diagnostic::message).toList();
    }
}
