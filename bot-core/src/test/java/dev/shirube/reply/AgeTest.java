package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The source line says how old a guide is, once. */
class AgeTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    private static @Nullable String age(String dates, String caveat, Language language) {
        String text =
                """
                ---
                slug: star_charter
                title: 星図職人
                %s
                ---

                ## 推定年収

                銀貨は三枚から五枚。

                %s
                """
                        .formatted(dates.replace("; ", "\n"), caveat);
        var file = new GuideFile("star_charter.md", text.getBytes(StandardCharsets.UTF_8));
        Guide guide =
                Objects.requireNonNull(
                        new GuideReader(new HeadingCues(VOCABULARY)).read(file).guide());
        var found =
                new Answer.Found(
                        List.of(new Candidate(guide, guide.sections().getLast(), null, 1)),
                        List.of());
        Reply reply =
                new ReplyWriter(new Messages(), ReplySettings.none())
                        .write(found, Snapshot.of(VOCABULARY, List.of(guide)), language);
        return reply.quotes().getFirst().source().age();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "published_at: 2025-03-01, '', JA, 2025年3月時点",
                "published_at: 2025-03-01, '', EN, as of March 2025",
                "published_at: 2023-01-01; updated_at: 2025-03-01, '', JA, 2025年3月時点",
                "updated: 2025, '', JA, 2025年時点",
                "updated: 2025, '', EN, as of 2025",
                "published_at: 2025-03-01, ※推定値です。, JA, 2025年3月時点",
                "published_at: 2025-03-01, ※2025年の推定値です。, JA, -",
                "published_at: spring, '', JA, spring",
                "category: x, '', JA, -",
            })
    void itIsSaidInTheLanguageOfTheReader(
            String dates, String caveat, Language language, @Nullable String age) {
        assertThat(age(dates, caveat, language)).isEqualTo(age);
    }
}
