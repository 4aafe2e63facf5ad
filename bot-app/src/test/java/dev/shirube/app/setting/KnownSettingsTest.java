package dev.shirube.app.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** With the metadata of an adapter that is in the test resources. */
class KnownSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shirube.language",
                "shirube.sample.places.C012.allowed",
                "shirube.sample.places.C012.mentions-only",
                "shirube.sample.places[1700.12].guides[0]",
                "shirube.sample.default-place.mentionsOnly",
                "shirube.web.hosts[0]",
                "shirube.slack.http.port",
                "shirube.discord.shards",
                "shirube.mattermost.callback.url",
                "shirube.mattermost.places.abc.privately",
                "server.port",
                "server.servlet.context-path",
                "server.ssl.key-store",
                "logging.level.dev.shirube",
                "logging.level[org.apache]",
                "logging.file.name",
                "logging.structured.format.console",
                "management.endpoint.health.show-details",
                "management.endpoint.health.group.live.include",
                "management.server.port",
                "spring.main.web-application-type",
                "spring.profiles.active",
                "spring.config.import",
                "spring.threads.virtual.enabled",
            })
    void whatAnyPartOfTheProgramTakesIsKnown(String name) {
        assertThatCode(() -> check(argument(name))).doesNotThrowAnyException();
        assertThatCode(() -> check(inMap(name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shirube.sample.places.C012.allwed",
                "shirube.sample.default-place.alowed",
                "shirube.sample.default-place.more.allowed",
                "shirube.sample.places-of.allowed",
                "server.prot",
                "server.tomcat.no-such",
                "logging.levels.root",
                "management.no-such",
                "spring.main.banner",
                "servr.port",
                "anything.else",
            })
    void onTheCommandLineAnythingUnknownIsRefused(String name) {
        assertThatThrownBy(() -> check(argument(name)))
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("unknown setting " + name);
    }

    @Test
    void inAFileTheLineIsNamed() throws IOException {
        PropertySource<?> file = file("server:\n  port: 80\n  adress: 127.0.0.1\n");

        assertThatThrownBy(() -> check(file))
                .hasMessage(
                        "unknown setting server.adress in application.yaml:3;"
                                + " did you mean server.address?");
    }

    @Test
    void aFileMayHoldValuesForOthersToReferTo() throws IOException {
        assertThat(check(file("my:\n  home: /srv\n"))).isEmpty();
        assertThat(check(file("sever:\n  port: 80\n")))
                .containsExactly(
                        "unknown setting sever.port in application.yaml:2;"
                                + " did you mean server.port?");
    }

    @Test
    void aVariableIsNoMoreThanSuspected() {
        Map<String, Object> variables =
                Map.of(
                        "SHIRUBE_LANGAUGE", "en",
                        "SHIRUBE_LANGUAGE", "en",
                        "SHIRUBE_SERVICE_HOST", "10.0.0.1",
                        "SHIRUBE_PORT_8080_TCP_ADDR", "10.0.0.1",
                        "SHIRUBE_WEB_HOSTS_0", "bot.example.org",
                        "SHIRUBE_SLACK_PLACES_C012_PRIVATELY", "true");

        assertThat(check(new SystemEnvironmentPropertySource("systemEnvironment", variables)))
                .containsExactly(
                        "unknown variable SHIRUBE_LANGAUGE; did you mean SHIRUBE_LANGUAGE?");
    }

    @Test
    void theProgramsOwnSettingsAreKnown() throws IOException {
        PropertySource<?> own =
                new YamlPropertySourceLoader()
                        .load("Config resource", new ClassPathResource("application.yaml"))
                        .getFirst();

        assertThat(check(own)).isEmpty();
    }

    private static PropertySource<?> argument(String name) {
        return new SimpleCommandLinePropertySource("--" + name + "=x");
    }

    private static PropertySource<?> inMap(String name) {
        return new MapPropertySource("t", Map.of(name, "x"));
    }

    private static PropertySource<?> file(String yaml) throws IOException {
        var resource =
                new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "application.yaml";
                    }
                };
        return new YamlPropertySourceLoader()
                .load("Config resource 'file [application.yaml]'", resource)
                .getFirst();
    }

    private static List<String> check(PropertySource<?> source) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(s -> environment.getPropertySources().remove(s.getName()));
        environment.getPropertySources().addFirst(source);
        return new KnownSettings().check(environment);
    }
}
