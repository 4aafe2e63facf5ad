package dev.shirube.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.people.PeopleProperties;
import dev.shirube.chat.people.Draft;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ByteArrayResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the document says of asking people is so. */
class AskingPeopleDocTest {

    private static final Path DOCUMENT = Path.of("../docs/asking-people.md");

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?s)```" + language + "\n(.*?)```")
                        .matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theExampleCanBeUsed() throws IOException {
        var yaml = new ByteArrayResource(block("yaml").getBytes(StandardCharsets.UTF_8));
        var sources = new YamlPropertySourceLoader().load("example", yaml);

        PeopleProperties people =
                new Binder(ConfigurationPropertySources.from(sources))
                        .bind("shirube.people", PeopleProperties.class)
                        .get();

        var routes = Objects.requireNonNull(people.routes());
        assertThat(routes).containsOnlyKeys("everybody", "engineering", "server");
        assertThat(Objects.requireNonNull(routes.get("engineering")).jobs())
                .isEqualTo(List.of("head_of_engineering", "cto"));
        assertThat(Objects.requireNonNull(routes.get("everybody")).mention())
                .isEqualTo("S0MENTORS");
    }

    @Test
    void aDraftLooksLikeThat() throws IOException {
        var draft =
                new Draft(
                        "0123456789abcdef",
                        "制服は何色ですか？",
                        "紺色です。",
                        LocalDate.of(2026, 11, 29),
                        "star_charter");

        assertThat(draft.markdown()).isEqualTo(block("text"));
    }

    @Test
    void theSettingsOfARouteAreThose() throws IOException {
        String text = Files.readString(DOCUMENT);

        for (var field : PeopleProperties.Route.class.getRecordComponents()) {
            assertThat(text).contains("`shirube.people.routes.<id>." + field.getName() + "`");
        }
    }
}
