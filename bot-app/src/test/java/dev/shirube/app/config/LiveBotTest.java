package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.live.LoadedGuides;
import dev.shirube.meaning.MeaningSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

@Timeout(60)
class LiveBotTest {

    private static final ChatRequest QUESTION =
            ChatRequest.of(new Origin("console", "console", "console"), "/job star_charter");

    @TempDir Path folder;

    @Test
    void aGuideIsTakenUpWhileTheBotRuns() throws IOException, InterruptedException {
        BlockingQueue<LoadedGuides> editions = new LinkedBlockingQueue<>();
        ShirubeProperties settings = settings("--shirube.guides.reload-interval=10ms");
        try (var bot =
                LiveBot.start(
                        settings,
                        ChatMemory.of(settings.chat(), Keeping.none()),
                        (before, after) -> editions.add(after),
                        LiveBot.Surroundings.of(origin -> false),
                        MeaningSource.off(),
                        (done, total) -> {})) {
            assertThat(text(bot)).contains("読めるガイドが一つもない");
            Files.writeString(
                    folder.resolve("star_charter.md"),
                    "---\nslug: star_charter\ntitle: 星図師\n---\n## 1️⃣ 星図師とは？\n\n夜空を写す。\n");
            editions.take();

            assertThat(text(bot)).contains("星図師とは？");
        }
    }

    @Test
    void theLimitsAreThoseOfTheSettings() {
        ShirubeProperties settings =
                settings(
                        "--shirube.chat.per-person.burst=1", "--shirube.chat.per-person.refill=1h");
        try (var many =
                        LiveBot.start(
                                settings,
                                ChatMemory.of(settings.chat(), Keeping.none()),
                                (a, b) -> {},
                                LiveBot.Surroundings.of(o -> false),
                                MeaningSource.off(),
                                (done, total) -> {});
                var one =
                        LiveBot.start(
                                settings,
                                ChatMemory.ofOnePerson(settings.chat()),
                                (a, b) -> {},
                                LiveBot.Surroundings.of(o -> false),
                                MeaningSource.off(),
                                (done, total) -> {})) {
            many.chat().handle(QUESTION);
            one.chat().handle(QUESTION);

            assertThat(many.chat().handle(QUESTION)).isInstanceOf(ChatResult.Refused.class);
            assertThat(one.chat().handle(QUESTION)).isInstanceOf(ChatResult.Answered.class);
        }
    }

    private ShirubeProperties settings(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.add("--shirube.guides.location=" + folder);
        return new Settings(arguments).read();
    }

    private static String text(LiveBot bot) {
        return bot.chat().handle(QUESTION).toShow().map(bot.renderer()::render).orElse("");
    }
}
