package dev.shirube.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class VocabularyDiagnosticsTest {

    private static final String BASE =
            """
            topics:
              - id: salary
                name: {ja: 年収, en: Salary}
                commands: [salary, career-path]
            levels:
              - {id: senior, name: {ja: シニア, en: Senior}, years: {from: 7}}
            phrases:
              greeting: [こんにちは]
            """;

    @Test
    void brokenSyntaxIsReportedWithItsLine() {
        assertThat(problems("fillers: [a]\njobs: [[b]\n"))
                .containsExactly(
                        "own.yaml:3: error: not valid YAML: while parsing a flow sequence,"
                                + " expected ',' or ']', but got <stream end>");
        assertThat(problems("fillers: [a]\n\tjobs: [[b]]\n"))
                .containsExactly(
                        "own.yaml:2: error: not valid YAML: while scanning for the next token,"
                            + " found character '\\t(TAB)' that cannot start any token. (Do not use"
                            + " \\t(TAB) for indentation)");
        assertThat(problems("fillers: [a]\njobs: \u0007\n"))
                .containsExactly(
                        "own.yaml:2: error: not valid YAML: the character U+0007 is not allowed");
        assertThat(problems("fillers: [a]\n---\nfillers: [b]\n"))
                .containsExactly(
                        "own.yaml:2: error: not valid YAML: expected a single document in the"
                                + " stream, but found another document");
    }

    @Test
    void sizeNestingAndAliasesAreLimited() {
        assertThat(problems("#".repeat(1_000_001)))
                .containsExactly(
                        "own.yaml:0: error: more than 1000000 characters of YAML are not read");
        assertThat(problems("jobs: " + "[".repeat(30) + "]".repeat(30)))
                .containsExactly(
                        "own.yaml:0: error: not valid YAML: Nesting Depth exceeded max 20");
        assertThat(problems("jobs:\n  - &a [x]\n" + "  - *a\n".repeat(60)))
                .containsExactly(
                        "own.yaml:0: error: not valid YAML:"
                                + " Number of aliases for non-scalar nodes exceeds the specified"
                                + " max=50");
    }

    @Test
    void anUnknownKeyIsReportedWithTheNearestKnownOne() {
        assertThat(
                        problems(
                                """
                                sinonyms: []
                                colour: red
                                topics:
                                  - id: salary
                                    ask: [x]
                                    name: {jp: 給与}
                                levels:
                                  - id: senior
                                    years: {from: 1, til: 2}
                                phrases:
                                  greetings: [hi]
                                """))
                .containsExactly(
                        "own.yaml:1: error: unknown key \"sinonyms\"; did you mean \"synonyms\"?",
                        "own.yaml:2: error: unknown key \"colour\"; there are topics, levels, jobs,"
                                + " job-heads, aliases, synonyms, phrases, fillers,"
                                + " sample-questions, pinned-questions, things",
                        "own.yaml:5: error: unknown key \"ask\"; did you mean \"asks\"?",
                        "own.yaml:6: error: unknown key \"jp\"; did you mean \"ja\"?",
                        "own.yaml:9: error: unknown key \"til\"; there are from, to",
                        "own.yaml:11: error: unknown kind of phrase \"greetings\";"
                                + " did you mean \"greeting\"?");
    }

    @Test
    void aWrongTypeIsReported() {
        assertThat(
                        problems(
                                """
                                topics: salary
                                levels:
                                  - senior
                                jobs:
                                  - 灯台守
                                  - [{a: b}, ~]
                                job-heads: {a: b}
                                aliases: [a]
                                synonyms:
                                  - a
                                phrases:
                                  greeting: やあ
                                fillers:
                                  - [a]
                                  - ""
                                """))
                .containsExactly(
                        "own.yaml:1: error: \"topics\" must be a list",
                        "own.yaml:3: error: a level must be a mapping of keys to values",
                        "own.yaml:5: error: a job must be a list",
                        "own.yaml:6: error: an entry of a job must be a text",
                        "own.yaml:6: error: an entry of a job is empty",
                        "own.yaml:7: error: \"job-heads\" must be a list",
                        "own.yaml:8: error: \"aliases\" must be a mapping of keys to values",
                        "own.yaml:10: error: a group of synonyms must be a list",
                        "own.yaml:12: error: \"greeting\" must be a list",
                        "own.yaml:14: error: an entry of \"fillers\" must be a text",
                        "own.yaml:15: error: an entry of \"fillers\" is empty");
        assertThat(problems("just a line"))
                .containsExactly(
                        "own.yaml:1: error: a vocabulary file must be a mapping of keys to values");
    }

    @Test
    void aNewEntryMustBeWhole() {
        assertThat(
                        problems(
                                """
                                topics:
                                  - name: {ja: 夜勤, en: Night shift}
                                  - id: night-shift
                                    name: {ja: 夜勤}
                                levels:
                                  - id: trainee
                                  -
                                things:
                                  - {id: car, name: {en: Car}, by-section: often}
                                  - {id: car, name: {ja: 車, en: Car}, asked: [車]}
                                """))
                .containsExactly(
                        "own.yaml:2: error: a topic must have an \"id\"",
                        "own.yaml:3: error: the topic \"night-shift\" is new and needs \"name\""
                                + " with \"ja\" and \"en\"",
                        "own.yaml:3: error: the topic \"night-shift\" is new and needs \"commands\""
                                + " or \"sample-headings\"",
                        "own.yaml:6: error: the level \"trainee\" is new and needs \"name\""
                                + " with \"ja\" and \"en\"",
                        "own.yaml:6: error: the level \"trainee\" is new and needs \"years\"",
                        "own.yaml:7: error: a level must have an \"id\"",
                        "own.yaml:9: error: \"by-section\" must be true or false, not \"often\"",
                        "own.yaml:9: error: the thing \"car\" is new and needs \"name\" with"
                                + " \"ja\" and \"en\"",
                        "own.yaml:9: error: the thing \"car\" is new and needs \"asked\"",
                        "own.yaml:10: error: the thing \"car\" stands here a second time;"
                                + " the first is in line 9");
    }

    @Test
    void anIdOrAKeyMustNotStandTwiceInAFile() {
        assertThat(
                        problems(
                                """
                                topics:
                                  - id: salary
                                  - id: salary
                                  - {id: Big Pay, name: {ja: a, en: b}, commands: [big]}
                                fillers: [a]
                                fillers: [b]
                                """))
                .containsExactly(
                        "own.yaml:3: error: the topic \"salary\" stands here a second time;"
                                + " the first is in line 2",
                        "own.yaml:4: error: the id \"Big Pay\" may only have small letters a-z,"
                                + " digits and \"-\", at most 32",
                        "own.yaml:6: error: \"fillers\" stands here a second time; the first is in"
                                + " line 5");
    }

    @Test
    void aCommandBelongsToOneTopicOnly() {
        assertThat(
                        problems(
                                """
                                topics:
                                  - id: money
                                    name: {ja: お金, en: Money}
                                    commands:
                                      - money
                                      - salary
                                  - id: growth
                                    name: {ja: 成長, en: Growth}
                                    commands: [careerpath, money]
                                """))
                .containsExactly(
                        "own.yaml:6: error: the command \"salary\" already belongs to the topic"
                                + " \"salary\"",
                        "own.yaml:9: error: the command \"careerpath\" already belongs to the topic"
                                + " \"salary\"",
                        "own.yaml:9: error: the command \"money\" already belongs to the topic"
                                + " \"money\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /pay | is written with a slash; write it without
                    night shift | has a space; only letters, digits, "-" and "_" are allowed
                    キャリア・パス | has "・"; only letters, digits, "-" and "_" are allowed
                    pay! | has "!"; only letters, digits, "-" and "_" are allowed
                    Pay | has capital letters; write it in lower case
                    ｐａＹ | has capital letters; write it in lower case
                    - | has neither a letter nor a digit
                    jobs | is one of the bot's own commands
                    abcdefghijklmnopqrstuvwxyzabcdef | has more than 31 characters
                    """)
    void aCommandThatAPlatformRefusesIsReported(String command, String fault) {
        assertThat(problems("topics:\n- id: salary\n  commands: ['" + command + "']"))
                .containsExactly("own.yaml:3: error: the command \"" + command + "\" " + fault);
    }

    @ParameterizedTest
    @CsvSource({
        "給与",
        "キャリアー",
        "career-path",
        "1on1",
        "snake_case",
        "abcdefghijklmnopqrstuvwxyzabcde"
    })
    void aCommandThatBothPlatformsTakeIsAccepted(String command) {
        assertThat(problems("topics:\n- id: salary\n  commands: ['" + command + "']")).isEmpty();
    }

    @Test
    void synonymsComeInGroupsOfTwoAtLeast() {
        assertThat(problems("synonyms:\n  - [a, b]\n  - [c, c]\n  - []\n"))
                .containsExactly(
                        "own.yaml:3: error: a group of synonyms needs at least two different"
                                + " phrases",
                        "own.yaml:4: error: a group of synonyms needs at least two different"
                                + " phrases");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {from: 5, to: 3} | "years" must not end before they begin
                    {from: -1}       | "from" must be a number of years, not "-1"
                    {from: 1, to: x} | "to" must be a number of years, not "x"
                    {to: 3}          | "years" must have "from"
                    5                | "years" must be a mapping of keys to values
                    {from: [1]}      | "from" must be a text
                    """)
    void aBadRangeOfYearsIsReported(String years, String message) {
        assertThat(problems("levels:\n- id: senior\n  years: " + years))
                .contains("own.yaml:3: error: " + message);
    }

    private static List<String> problems(String text) {
        var loader = new VocabularyLoader(List.of(new VocabularySource("base.yaml", BASE)));
        return loader
                .loadSources(List.of(new VocabularySource("own.yaml", text)))
                .problems()
                .stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
