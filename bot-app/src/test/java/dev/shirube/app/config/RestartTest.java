package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.store.StoreStatus;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A bot that is started again goes on where it was. */
class RestartTest {

    private static final Origin ALICE = new Origin("slack", "T1", "C1/17.1", "U1");
    private static final Origin BOB = new Origin("slack", "T1", "C1/17.1", "U2");
    private static final String FOLLOW_UP = "じゃあスキルは？";

    @TempDir Path folder;

    /** The bot as the service makes it, with its store. */
    private final class Service implements AutoCloseable {

        private final Keeping keeping;
        private final LiveBot bot;

        Service(String... more) {
            var arguments =
                    new java.util.ArrayList<>(
                            List.of(
                                    "--shirube.guides.location=" + folder.resolve("guides"),
                                    "--shirube.data.dir=" + folder.resolve("data")));
            arguments.addAll(List.of(more));
            ShirubeProperties settings = new Settings(arguments).read();
            keeping = Keeping.start(settings, new StandardEnvironment());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() ->
                            keeping.status()
                                    .filter(s -> s.state() == StoreStatus.State.OPENING)
                                    .isEmpty());
            bot =
                    LiveBot.start(
                            settings,
                            ChatMemory.of(settings.chat(), keeping),
                            (before, after) -> {},
                            LiveBot.Surroundings.of(origin -> false),
                            MeaningSource.off(),
                            (done, total) -> {});
        }

        String say(Origin origin, String text) {
            return bot.chat()
                    .handle(ChatRequest.of(origin, text))
                    .toShow()
                    .map(bot.renderer()::render)
                    .orElse("");
        }

        @Override
        public void close() {
            bot.close();
            keeping.close();
        }
    }

    @BeforeEach
    void writeGuides() throws IOException {
        Files.createDirectories(folder.resolve("guides"));
        for (String name : List.of("star_charter 星図職人 六つの明るさ", "moon_gardener 月の庭師 気長さ")) {
            String[] words = name.split(" ");
            Files.writeString(
                    folder.resolve("guides").resolve(words[0] + ".md"),
                    """
                    ---json
                    {"slug": "%1$s", "title": "%2$s", "keywords": ["%2$s"]}
                    ---

                    ## 推定年収

                    %2$sは銀貨三枚。

                    # [完全ガイド] %2$s

                    ## 必要なスキル

                    %2$sには%3$sが要ります。
                    """
                            .formatted(words[0], words[1], words[2]));
        }
    }

    @Test
    void aFollowUpIsUnderstoodAfterARestart() {
        try (var service = new Service()) {
            assertThat(service.say(ALICE, "月の庭師の年収は？")).contains("銀貨三枚");
            assertThat(service.say(BOB, FOLLOW_UP)).doesNotContain("気長さ");
            service.bot.chat().threads().join("slack", "C1/17.1", "U1");
        }
        try (var service = new Service()) {
            assertThat(service.say(ALICE, FOLLOW_UP)).contains("月の庭師には気長さが要ります");
            assertThat(service.say(BOB, FOLLOW_UP)).doesNotContain("気長さ");
            assertThat(service.bot.chat().threads().joined("slack", "C1/17.1", "U1")).isTrue();
        }
    }

    @Test
    void whoeverWishesToBeForgottenIsForgottenAfterARestart() {
        try (var service = new Service()) {
            service.say(ALICE, "月の庭師の年収は？");
        }
        try (var service = new Service()) {
            assertThat(service.say(ALICE, "/forget-me")).contains("消去しました");
            assertThat(service.say(ALICE, FOLLOW_UP)).doesNotContain("気長さ");
        }
    }

    @Test
    void whereNothingIsKeptNothingIsRemembered() {
        try (var service = new Service("--shirube.store.enabled=false")) {
            service.say(ALICE, "月の庭師の年収は？");
            assertThat(service.say(ALICE, FOLLOW_UP)).contains("気長さ");
        }
        try (var service = new Service("--shirube.store.enabled=false")) {
            assertThat(service.say(ALICE, FOLLOW_UP)).doesNotContain("気長さ");
        }
    }

    @Test
    void whatTheGuidesWereMadeIntoIsReadAndNotMadeAgain() throws IOException {
        try (var service = new Service()) {
            service.say(ALICE, "月の庭師の年収は？");
        }
        FileTime longAgo = FileTime.fromMillis(86_400_000);
        List<Path> made;
        try (Stream<Path> files = Files.list(folder.resolve("data/derived"))) {
            made = files.toList();
        }
        for (Path file : made) {
            Files.setLastModifiedTime(file, longAgo);
        }
        try (var service = new Service()) {
            assertThat(service.say(ALICE, "月の庭師の年収は？")).contains("銀貨三枚");
        }
        assertThat(made).hasSize(2);
        for (Path file : made) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        }
    }

    @Test
    void answersGoOnWhereTheFolderCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve("data"));
        try (var service = new Service()) {
            assertThat(service.say(ALICE, "月の庭師の年収は？")).contains("銀貨三枚");
            assertThat(service.say(ALICE, FOLLOW_UP)).contains("気長さ");
        }
    }
}
