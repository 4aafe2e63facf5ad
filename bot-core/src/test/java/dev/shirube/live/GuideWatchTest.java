package dev.shirube.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

@Timeout(60)
class GuideWatchTest {

    @TempDir Path root;

    @Test
    void changesAreTakenUpUntilTheWatchIsClosed() throws IOException, InterruptedException {
        var folders = new Folders(root);
        BlockingQueue<LoadedGuides> editions = new LinkedBlockingQueue<>();
        var live =
                Folders.live(
                        new GuidePlaces(List.of(folders.guides), List.of(), List.of()),
                        (before, after) -> editions.add(after));
        try (var watch = GuideWatch.start(live, Duration.ofMillis(5))) {
            assertThat(watch).isNotNull();
            folders.guide("star.md", "star", "星を測る。");

            assertThat(editions.take().snapshot().guide("star")).isPresent();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("guides") && thread.isAlive());
    }

    @Test
    void anIntervalIsLongerThanZero() throws IOException {
        LiveGuides live = new Folders(root).open();

        assertThatThrownBy(() -> GuideWatch.start(live, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
