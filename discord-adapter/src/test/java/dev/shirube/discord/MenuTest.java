package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.reply.Messages;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The commands that Discord's clients offer. */
class MenuTest {

    private static final ChatService CHAT = TestBot.chat();

    private static JsonNode named(JsonNode commands, String name) {
        return commands.valueStream()
                .filter(command -> command.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void commandsHaveJapaneseNamesAndWorkEverywhere() throws Exception {
        var discord = new FakeDiscord();
        try (var _ = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            JsonNode commands = discord.next("commands").message();

            JsonNode salary = named(commands, "salary");
            assertThat(salary.get("name_localizations").get("ja").asString()).isEqualTo("年収");
            assertThat(salary.get("description_localizations").get("ja").asString()).contains("年収");
            JsonNode job = salary.get("options").get(0);
            JsonNode level = salary.get("options").get(1);
            assertThat(level.get("autocomplete").asBoolean()).isTrue();
            assertThat(job.get("name_localizations").get("ja").asString()).isEqualTo("職種");
            assertThat(job.get("autocomplete").asBoolean()).isTrue();
            for (JsonNode command : commands) {
                assertThat(texts(command.get("contexts"))).containsExactlyInAnyOrder("0", "1", "2");
                assertThat(texts(command.get("integration_types")))
                        .containsExactlyInAnyOrder("0", "1");
                if (command.path("type").asInt(1) == 1) {
                    assertThat(texts(JsonMapper.shared().valueToTree(names(command))))
                            .contains("hide");
                }
            }
            JsonNode about = named(commands, "Ask about this message");
            assertThat(about.get("type").asInt()).isEqualTo(3);
            assertThat(about.get("name_localizations").get("ja").asString())
                    .isEqualTo("このメッセージについて聞く");
        }
    }

    @Test
    void commandsThatTheBotNamesCanBePressedAndJobsAreTyped() throws Exception {
        var discord = new FakeDiscord();
        try (var connected = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            assertThat(discord.next("commands").message()).isNotEmpty();
            awaitMentions(connected);

            String help = shown(connected, "help", Map.of());
            assertThat(help)
                    .containsPattern("</salary:\\d+>")
                    .containsPattern("</jobs:\\d+>")
                    .doesNotContain("head_of_engineering", "`/");
            assertThat(shown(connected, "jobs", Map.of()))
                    .containsPattern("Head of Engineering .*</job:\\d+>")
                    .doesNotContain("head_of_engineering");
        }
    }

    /** Discord has to tell the ids before the bot can know them. */
    private static void awaitMentions(Connected connected) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (shown(connected, "help", Map.of()).contains("</help:")) {
                return;
            }
        }
    }

    private static int person = 8_000;

    private static String shown(Connected connected, String name, Map<String, ?> options)
            throws InterruptedException {
        Visible reply = connected.reply(Event.command(Event.id(), "" + person++, name, options));
        return Payloads.components(reply.message()).stream()
                .map(component -> component.path("content").asString(""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theLongestQuestionIsTheOneThatIsConfigured() {
        assertThat(longestQuestion(1_000)).isEqualTo(1_000);
        assertThat(longestQuestion(77)).isEqualTo(77);
        assertThat(longestQuestion(100_000)).isEqualTo(6_000);
    }

    private static int longestQuestion(int configured) {
        var manifest =
                new DiscordManifest(new VocabularyLoader().load(), new Messages(), configured);
        JsonNode commands = JsonMapper.shared().readTree(manifest.json());
        return named(commands, "ask").get("options").get(0).get("max_length").asInt();
    }

    private static List<String> names(JsonNode command) {
        return command.get("options").valueStream().map(o -> o.get("name").asString()).toList();
    }

    @Test
    void theyAreRegisteredInOneRequestAndNotAgainAfterARestart() throws Exception {
        var discord = new FakeDiscord();
        var settings = Connected.settings(discord.address());
        Connected first = Connected.of(discord, settings, CHAT);
        assertThat(discord.next("commands").message()).isNotEmpty();
        first.bot().stop();

        try (var again = Connected.of(discord, settings, CHAT)) {
            help(again);
            assertThat(registrations(discord)).isEqualTo(1);
        }
    }

    @Test
    void theyAreRegisteredWhereDiscordHasOthers() throws Exception {
        var discord = new FakeDiscord();
        discord.has(
                """
                {"id": "1", "application_id": "%s", "version": "1", "type": 1, "name": "old",
                 "description": "old", "contexts": [0], "integration_types": [0]}
                """
                        .formatted(Event.BOT));
        try (var _ = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            assertThat(discord.next("commands").message().toString()).doesNotContain("\"old\"");
            assertThat(registrations(discord)).isEqualTo(1);
        }
    }

    @Test
    void aTopicThatIsAddedWhileTheBotRunsIsOfferedWithoutARestart(@TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("harbour.yaml");
        Files.writeString(
                file,
                """
                topics:
                  - id: tides
                    name: {ja: 潮, en: Tides}
                    commands: [tides, 潮]
                    headings: [潮汐, tides]
                    asks: [潮, 満潮, tide]
                """);
        Snapshot before = GuideBot.snapshot(GuideBot.SEEDS);
        var served = new AtomicReference<>(before);
        var discord = new FakeDiscord();
        var settings = Connected.settings(discord.address());
        try (var _ = Connected.of(discord, settings, TestBot.chat(served::get))) {
            assertThat(discord.next("commands").message().toString()).doesNotContain("tides");

            var vocabulary = new VocabularyLoader().load(List.of(file)).vocabulary();
            served.set(
                    Snapshot.of(
                            vocabulary, before.guides(), before.meaning(), DerivedFiles.none()));

            JsonNode tides = named(discord.next("commands").message(), "tides");
            assertThat(tides.get("name_localizations").get("ja").asString()).isEqualTo("潮");
        }
    }

    private static void help(Connected connected) throws InterruptedException {
        Visible help = connected.reply(Event.command(Event.id(), "85", "help", Map.of()));
        assertThat(Screen.of(help.message()).text()).contains("使い方");
    }

    private static long registrations(FakeDiscord discord) {
        return discord.log.requests().stream()
                .filter(sent -> sent.path().endsWith("/commands"))
                .count();
    }
}
