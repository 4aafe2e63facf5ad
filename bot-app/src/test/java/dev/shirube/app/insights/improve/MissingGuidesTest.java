package dev.shirube.app.insights.improve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.app.insights.ReportFormat;
import dev.shirube.app.insights.improve.NotedGuides.Note;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What authors get to see of the guides that are missing. */
class MissingGuidesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Period WEEK = Period.before(Duration.ofDays(7), NOW);

    private static final String GUIDE =
            "---\nslug: pie_baker\ntitle: パイ職人の仕事\nkeywords: パイ職人\n---\n# パイ職人\n\n## 仕事\n\n焼きます。\n";

    @TempDir Path folder;

    private final List<Tally> gaps = new ArrayList<>();

    private static Snapshot snapshot() {
        Vocabulary vocabulary = new VocabularyLoader().load();
        var file = new GuideFile("pie_baker.md", GUIDE.getBytes(StandardCharsets.UTF_8));
        return Snapshot.of(
                vocabulary,
                GuideLibrary.read(new GuideReader(new HeadingCues(vocabulary)), List.of(file))
                        .guides());
    }

    private void asked(String job, String topic, String reason, long questions) {
        gaps.add(new Tally(List.of(reason, job, topic), 0, 0, 0, questions, 1, 0, 0));
    }

    private List<String> written(ReportFormat format, List<Note> notes) {
        return MissingGuides.of((aspect, period, limit) -> gaps, WEEK, notes, snapshot())
                .lines(format);
    }

    @Test
    void jobsThatPeopleAskedAboutAreCountedAndNotesAreAdded() {
        asked("CTO", "salary", "job-not-covered", 2);
        asked("CTO", "skills", "job-not-covered", 1);
        asked("パイ職人", "salary", "job-not-covered", 1);
        asked("SRE", "salary", "topic-not-covered", 1);
        var notes = List.of(new Note("=副業|の話", 2, "salary"), new Note("CTO", 1, ""));

        assertThat(written(ReportFormat.CSV, notes))
                .containsExactly(
                        "name,questions,topics,noted",
                        "CTO,3,salary skills,true",
                        "'=副業|の話,2,salary,true");
        assertThat(written(ReportFormat.MARKDOWN, notes))
                .containsExactly(
                        "| guide | questions | topics |",
                        "|---|---:|---|",
                        "| CTO | 3 | salary, skills |",
                        "| =副業\\|の話 | 2 | salary |");
        assertThat(written(ReportFormat.JSON, List.of()))
                .containsExactly(
                        "{\"missing\":[{\"name\":\"CTO\",\"questions\":3,"
                                + "\"topics\":[\"salary\",\"skills\"],\"noted\":false}]}");
        assertThat(written(ReportFormat.TEXT, List.of()))
                .containsExactly(
                        "Guides that are missing  questions  noted          topics",
                        "CTO                              3         salary, skills");
    }

    @Test
    void whereNothingIsMissingItSaysSo() {
        assertThat(written(ReportFormat.TEXT, List.of()))
                .containsExactly("No guide is missing that anybody asked for.");
    }

    @Test
    void aNoteStaysUntilItIsTakenBack() throws Exception {
        Path file = folder.resolve("new").resolve("missing.jsonl");
        var notes = new NotedGuides(file);

        notes.add(new Note(" 灯台守 ", 4, "hours"));
        notes.add(new Note("CTO", 1, ""));
        notes.add(new Note("灯台守", 5, "hours"));
        Files.writeString(file, Files.readString(file) + "by hand\n");
        assertThat(new NotedGuides(file).all())
                .containsExactly(new Note("CTO", 1, ""), new Note("灯台守", 5, "hours"));

        notes.remove("CTO");
        assertThat(notes.all()).containsExactly(new Note("灯台守", 5, "hours"));
        assertThatThrownBy(() -> notes.add(new Note("  ", 1, "")))
                .isInstanceOf(CannotImproveException.class)
                .hasMessage("a guide that is missing needs a name");
        assertThatThrownBy(() -> notes.add(new Note("x".repeat(101), 1, "")))
                .hasMessage("a name may have 100 characters at most");
    }
}
