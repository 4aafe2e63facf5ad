package dev.shirube.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SettingsTest extends OnTwoGuides {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --shirube.language=fr                  | shirube.language: "fr" cannot be used; there are ja, en
                    --shirube.langauge=en                  | unknown setting shirube.langauge; did you mean shirube.language?
                    --shirube.colour=red                   | unknown setting shirube.colour
                    --shirube.guides.location=/nowhere     | shirube.guides.location: there is no folder /nowhere
                    --shirube.guides.location[0]=/nowhere  | shirube.guides.location: there is no folder /nowhere
                    --shirube.guides.link-template=x/{slug} | shirube.guides.link-template: "x/{slug}" must be an http:// or https:// address
                    --shirube.guides.linkTemplate=https://x | shirube.guides.link-template: "https://x" must have {slug} in it
                    --shirube.guides.image-base=ftp://x    | shirube.guides.image-base: "ftp://x" must be an http:// or https:// address
                    --shirube.guides.reload-interval=0s    | shirube.guides.reload-interval: must be longer than zero
                    --shirube.chat.max-length=0            | shirube.chat.max-length: must be at least 1
                    --shirube.chat.per-person.burst=0      | shirube.chat.per-person.burst: must be at least 1
                    --shirube.chat.per-place.refill=0s     | shirube.chat.per-place.refill: must be longer than zero
                    --shirube.chat.per-community.burst=0   | shirube.chat.per-community.burst: must be at least 1
                    --shirube.chat.patience=-1s            | shirube.chat.patience: must not be negative
                    --shirube.chat.patience=abc            | shirube.chat.patience: "abc" cannot be used; a length of time with its unit (ms, s, m, h, d) is needed, for example 2s
                    --shirube.chat.max-length=long         | shirube.chat.max-length: "long" cannot be used; a whole number is needed, for example 1000
                    --shirube.chat.record-questions=maybe  | shirube.chat.record-questions: "maybe" cannot be used; true or false is needed, for example false
                    --shirube.slack.http.port=abc          | shirube.slack.http.port: "abc" cannot be used; a whole number is needed, for example 3000
                    --shirube.slack.watch-interval=soon    | shirube.slack.watch-interval: "soon" cannot be used; a length of time with its unit (ms, s, m, h, d) is needed, for example 10s
                    --shirube.slack.welcome=perhaps        | shirube.slack.welcome: "perhaps" cannot be used; true or false is needed, for example false
                    --shirube.discord.compression=zip      | shirube.discord.compression: "zip" cannot be used; there are zlib, none
                    --logging.structured.format.console=xml | logging.structured.format.console: "xml" cannot be used; there are ecs, gelf, logstash
                    --server.port=abc                      | server.port: "abc" cannot be used; a whole number is needed, for example 8080
                    --management.server.port=abc           | management.server.port: "abc" cannot be used; a whole number is needed, for example 8080
                    --server.prot=99                       | unknown setting server.prot; did you mean server.port?
                    --sever.port=99                        | unknown setting sever.port; did you mean server.port?
                    --loging.level.dev.shirube=debug       | unknown setting loging.level.dev.shirube; did you mean logging.level.dev.shirube?
                    --logging.path=logs                    | unknown setting logging.path; did you mean logging.file.path?
                    --management.endpoint.health.show-detail=always | unknown setting management.endpoint.health.show-detail; did you mean management.endpoint.health.show-details?
                    --spring.profile.active=x              | unknown setting spring.profile.active; did you mean spring.profiles.active?
                    --shirube.slack.places.C012.privatly=true | unknown setting shirube.slack.places.C012.privatly; did you mean shirube.slack.places.C012.privately?
                    --server.port                          | --server.port needs a value: --server.port=VALUE
                    --spring.config.location=nowhere.yaml  | the settings of resource 'file [nowhere.yaml]' via location 'nowhere.yaml' are not there
                    """)
    void aBadSettingIsNamedOnOneLine(String setting, String message) {
        assertThat(Run.of("ask", setting, "x"))
                .isEqualTo(new Run(2, "", "shirube: " + message + "\n"));
    }

    @Test
    void allCommandsTakeThem() {
        String bad = "--shirube.language=fr";
        assertThat(Run.of("chat", bad).code()).isEqualTo(2);
        assertThat(Run.of("lint", bad).code()).isEqualTo(2);
        assertThat(Run.of("ask", bad, "--batch", "-").code()).isEqualTo(2);
    }

    @Test
    void guidesComeFromSeveralFolders() {
        String several = "--shirube.guides.location=" + guides + "," + guides;

        assertThat(Run.of("ask", several, "--json", "/job star_charter").err())
                .contains("slug \"star_charter\" is already that of");
    }

    @Test
    void linksFollowTheTemplate() {
        Run run =
                Run.of(
                        "ask",
                        "--guides",
                        guides,
                        "--shirube.guides.link-template=https://example.org/{slug}#{id}",
                        "星図師の年収は？");

        assertThat(run.out()).contains("https://example.org/star_charter#");
    }

    @Test
    void theLanguageIsSpokenWhereTheQuestionDoesNotTell() {
        assertThat(Run.of("ask", "--guides", guides, "?").out())
                .isNotEqualTo(
                        Run.of("ask", "--guides", guides, "--shirube.language=en", "?").out());
    }

    @Test
    void vocabularyFilesAreMergedAndBadOnesReported() throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, "aliases:\n  star_charter: [ほしかき]\n");
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "aliasses: {}\n");

        Run run = asked("--shirube.vocabulary.location=" + own + "," + bad, "ほしかきの年収は？");

        assertThat(run.out()).contains("\"guide\":\"star_charter\"");
        assertThat(run.err())
                .isEqualTo(
                        bad + ":1: error: unknown key \"aliasses\"; did you mean \"aliases\"?\n");
    }
}
