package dev.shirube.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {

    private final CommandReader reader = new CommandReader(Directories.SHIPPED);

    private Command read(String text) {
        return reader.read(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/salary, salary",
        "/SALARY, salary",
        "/年収, salary",
        "/給料, salary",
        "/キャリアパス, career-path",
        "/career, career-path",
        "/career-path, career-path",
        "/career_path, career-path",
        "/learn, learning",
        "/learning, learning"
    })
    void anyNameOfATopicAsksForIt(String text, String topic) {
        assertThat(read(text)).isEqualTo(new Command.AskTopic(topic, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/salery, salary",
        "/skillls, skills",
        "/compannies, companies",
        "/キャリヤパス, career-path"
    })
    void aMisspeltNameIsMended(String text, String topic) {
        assertThat(read(text)).isEqualTo(new Command.AskTopic(topic, ""));
    }

    @Test
    void whatStandsBehindTheNameIsKeptAsWritten() {
        assertThat(read("/salary   Head of Fog  Office シニア "))
                .isEqualTo(new Command.AskTopic("salary", "Head of Fog  Office シニア"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/HELP", "/ヘルプ", "/へるぷ", "/使い方"})
    void helpIsAskedForInBothLanguages(String text) {
        assertThat(read(text)).isEqualTo(new Command.ShowHelp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobs harbour", "/guides harbour", "/職種一覧 harbour", "/一覧 harbour"})
    void jobsAreListed(String text) {
        assertThat(read(text)).isEqualTo(new Command.ListJobs("harbour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/job 霧番", "/guide 霧番", "/職種 霧番"})
    void aJobIsShown(String text) {
        assertThat(read(text)).isEqualTo(new Command.ShowJob("霧番"));
    }

    @Test
    void aSectionIsShownByItsId() {
        assertThat(read("/section 0af31b")).isEqualTo(new Command.ShowSection("0af31b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask 霧番って？", "/質問 霧番って？", "/shirube 霧番って？"})
    void aQuestionCanBeAskedByCommand(String text) {
        assertThat(read(text)).isEqualTo(new Command.Ask("霧番って？"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/frobnicate", "/sal", "/x", "/...", "/salarysalarysalary"})
    void anythingElseIsUnknown(String text) {
        assertThat(read(text)).isEqualTo(new Command.Unknown(text.substring(1), text.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "salary", "年収 /salary", "霧番/星図職人"})
    void textWithoutASlashInFrontIsNoCommand(String text) {
        assertThat(reader.read(text)).isEmpty();
    }
}
