package dev.shirube.chat.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatFixture;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Level;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.YearsReader;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is suggested while somebody types the name of a job. */
class JobSuggestionTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    private final ChatService chat =
            chat(
                    guide("head_of_engineering", "Head of Engineering (HoE)"),
                    guide("database_administrator", "データベース管理者"),
                    guide("sre_engineer", "SREエンジニア"),
                    guide("cto", "CTO"));

    private static Guide guide(String slug, String heading) {
        String text =
                """
                ---
                slug: %s
                title: %s
                ---
                # %s

                ## 年収
                百万円。
                """
                        .formatted(slug, heading, heading);
        var file = new GuideFile(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                new GuideReader(new HeadingCues(VOCABULARY)).read(file).guide());
    }

    private static ChatService chat(Guide... guides) {
        Snapshot snapshot = Snapshot.of(VOCABULARY, List.of(guides));
        var messages = new Messages();
        return new ChatService(
                () -> snapshot,
                new ReplyWriter(messages, ReplySettings.none()),
                messages,
                ChatFixture.ports(InstantSource.system()),
                new ChatSettings(Language.JA, 1_000, 16, Duration.ofSeconds(2), ZoneOffset.UTC),
                InstantSource.system(),
                AdminView.none(),
                HelpDesk.NONE);
    }

    private List<String> slugs(String typed) {
        return chat.suggestions().jobs(typed, Set.of(), null, 25).stream()
                .map(JobSuggestion::slug)
                .toList();
    }

    @Test
    void withoutALetterAllJobsAreSuggestedByName() {
        assertThat(slugs(""))
                .containsExactly(
                        "cto", "head_of_engineering", "sre_engineer", "database_administrator");
    }

    @ParameterizedTest
    @CsvSource({
        "he, head_of_engineering",
        "HoE, head_of_engineering",
        "head_of_eng, head_of_engineering",
        "データ, database_administrator",
        "でーた, database_administrator",
        "管理者, database_administrator",
        "DBA, database_administrator",
        "最高技術責任者, cto",
        "ｃｔｏ, cto"
    })
    void aPartOfANameInAnySpellingIsEnough(String typed, String first) {
        assertThat(slugs(typed)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"えんじ", "エンジ", "engi", "eng", "エンジニヤ"})
    void aPartThatSeveralNamesShareSuggestsAllOfThem(String typed) {
        assertThat(slugs(typed)).contains("sre_engineer", "head_of_engineering");
    }

    @ParameterizedTest
    @CsvSource({
        "haed, head_of_engineering",
        "hed of, head_of_engineering",
        "head off engin, head_of_engineering",
        "enginering, head_of_engineering",
        "ehad, head_of_engineering",
        "データペース, database_administrator",
        "でーたへーす, database_administrator",
        "ct0, cto",
        "sreえんじにや, sre_engineer",
    })
    void aSlipOrTwoIsForgiven(String typed, String first) {
        assertThat(slugs(typed)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"パティシエ", "xy", "baker", "数学者"})
    void whatFitsNoJobSuggestsNone(String typed) {
        assertThat(slugs(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ja, ジュニア ミドル シニア",
        "'', de, Junior Mid-level Senior",
        "し, ja, シニア",
        "sen, en, Senior",
        "snior, en, Senior",
        "ベテ, ja, シニア",
        "新卒, ja, ジュニア",
        "5, ja, 5年",
        "５年, ja, 5年",
        "5, en, 5 years",
        "1 y, en, 1 year",
        "blorp, ja, ジュニア ミドル シニア",
    })
    void levelsAreSuggestedInTheLanguageOfThePerson(String typed, Locale locale, String values) {
        String joined =
                chat.suggestions().levels(typed, locale).stream()
                        .map(LevelSuggestion::value)
                        .collect(Collectors.joining(" "));

        assertThat(joined).isEqualTo(values);
    }

    @Test
    void aSuggestedLevelSaysWhichYearsItStandsForAndIsUnderstood() {
        assertThat(chat.suggestions().levels("", Locale.JAPANESE))
                .extracting(LevelSuggestion::label)
                .containsExactly("ジュニア (0–3年)", "ミドル (3–7年)", "シニア (7年以上)");
        for (Level level : VOCABULARY.levels()) {
            assertThat(new YearsReader(VOCABULARY.levels()).read(level.name().ja())).isPresent();
            assertThat(new YearsReader(VOCABULARY.levels()).read(level.name().en())).isPresent();
        }
    }

    @Test
    void onlyTheGuidesOfThePlaceAreSuggested() {
        assertThat(chat.suggestions().jobs("", Set.of("cto"), null, 25))
                .containsExactly(new JobSuggestion("cto", "CTO"));
    }

    @Test
    void noMoreAreSuggestedThanWanted() {
        Guide[] many =
                IntStream.range(0, 40)
                        .mapToObj(i -> guide("job" + i, "Job " + i))
                        .toArray(Guide[]::new);

        assertThat(chat(many).suggestions().jobs("job", Set.of(), null, 25)).hasSize(25);
    }

    @Test
    void whatIsSuggestedIsUnderstoodWhetherTheSlugComesBackOrTheLabel() {
        List<JobSuggestion> suggestions =
                Stream.of("", "he", "dba", "最高", "エンジ")
                        .flatMap(typed ->
                                chat.suggestions().jobs(typed, Set.of(), null, 25).stream())
                        .toList();

        assertThat(suggestions)
                .hasSizeGreaterThan(6)
                .allSatisfy(suggestion -> {
                    assertThat(suggestion.label()).hasSizeBetween(1, 100);
                    String bySlug = ask("/salary " + suggestion.slug());
                    assertThat(bySlug).contains("百万円。");
                    assertThat(ask("/salary " + suggestion.label())).isEqualTo(bySlug);
                });
    }

    private String ask(String command) {
        var origin = new Origin("test", "place", command);
        return String.valueOf(chat.handle(ChatRequest.of(origin, command)).toShow());
    }
}
