package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.shirube.reply.Messages;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SlackManifestTest {

    private static final Path SCHEMA = Path.of("../../shared/schemas/slack-manifest.schema.json");

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isWhatSlackTakes() throws IOException {
        assertValid(manifest(Language.JA));
        assertValid(manifest(Language.EN));
        environment.setProperty("shirube.slack.http.url", "https://bot.example.org/slack/events");
        environment.setProperty("shirube.slack.welcome", "true");
        assertValid(manifest(Language.JA));
    }

    @Test
    void asksForReactionsOnlyWhereTheBotJoinsInInAChannelOfSlack() throws IOException {
        environment.setProperty("shirube.community.places.700000000000000011.mode", "reaction");
        assertThat(manifest(Language.EN).toString()).doesNotContain("reaction");

        environment.setProperty("shirube.community.places.C0123.mode", "auto-answer");

        assertValid(manifest(Language.EN));
        assertThat(manifest(Language.EN).toString())
                .contains("reactions:read", "reactions:write", "reaction_added");
    }

    @Test
    void hasACommandForEveryTopicAndTheOnesForJobsAndQuestions() {
        assertThat(commands(manifest(Language.JA)))
                .contains("/salary", "/skills", "/interview", "/job", "/jobs", "/ask", "/shirube")
                .doesNotContain("/help");
    }

    @Test
    void theCommandsCanHaveAPrefix() {
        environment.setProperty("shirube.slack.command-prefix", "career-");

        assertThat(commands(manifest(Language.EN)))
                .contains("/career-salary", "/career-shirube")
                .allMatch(command -> command.startsWith("/career-"));
    }

    @Test
    void isTheSameInEveryRun() {
        JsonObject manifest = manifest(Language.EN);

        assertThat(manifest.keySet())
                .containsExactly("display_information", "features", "oauth_config", "settings");
        assertThat(manifest.getAsJsonObject("display_information").keySet())
                .containsExactly("name", "description");
    }

    @Test
    void asksForNoScopeThatIsNotUsed() {
        assertThat(scopes(manifest(Language.JA))).doesNotContain("channels:read", "files:write");
        environment.setProperty("shirube.slack.welcome", "true");
        assertThat(scopes(manifest(Language.JA))).contains("channels:read", "groups:read");
    }

    @Test
    void isForSocketModeUnlessThereIsAnAddressForRequests() {
        assertThat(settings(manifest(Language.JA)).get("socket_mode_enabled").getAsBoolean())
                .isTrue();
        environment.setProperty("shirube.slack.http.url", "https://bot.example.org/slack/events");

        JsonObject settings = settings(manifest(Language.JA));

        assertThat(settings.get("socket_mode_enabled").getAsBoolean()).isFalse();
        assertThat(settings.getAsJsonObject("interactivity").get("request_url").getAsString())
                .isEqualTo("https://bot.example.org/slack/events");
    }

    private JsonObject manifest(Language language) {
        var vocabulary = new VocabularyLoader().load();
        String json = new SlackManifest(environment).json(vocabulary, new Messages(), language);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static List<String> commands(JsonObject manifest) {
        return manifest
                .getAsJsonObject("features")
                .getAsJsonArray("slash_commands")
                .asList()
                .stream()
                .map(command -> command.getAsJsonObject().get("command").getAsString())
                .toList();
    }

    private static List<String> scopes(JsonObject manifest) {
        return manifest
                .getAsJsonObject("oauth_config")
                .getAsJsonObject("scopes")
                .getAsJsonArray("bot")
                .asList()
                .stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static JsonObject settings(JsonObject manifest) {
        return manifest.getAsJsonObject("settings");
    }

    private static void assertValid(JsonObject manifest) throws IOException {
        assumeTrue(Files.exists(SCHEMA), "../shared is not there: no schema of manifests");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(manifest.toString(), InputFormat.JSON)).isEmpty();
    }
}
