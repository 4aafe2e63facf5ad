package dev.shirube.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.question.Conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Timeout(120)
class ManyReloadsTest {

    private static final int RELOADS = 30;

    @TempDir Path root;

    /** Were a single one of the old indexes held by anything, this would wait for it in vain. */
    @Test
    void manyReloadsLeaveOneSnapshot() throws IOException, InterruptedException {
        var folders = new Folders(root);
        folders.guide("star.md", "star", "星を測る。");
        var live =
                new LiveGuides(
                        new GuidePlaces(List.of(folders.guides), List.of(), List.of()),
                        (before, after) -> {});
        var answerer = new Answerer();
        var gone = new ReferenceQueue<Snapshot>();
        Set<Reference<Snapshot>> old = new HashSet<>();
        for (int i = 0; i < RELOADS; i++) {
            old.add(new WeakReference<>(live.get(), gone));
            answerer.answer("starの仕事は？", Conversation.EMPTY, live.get());
            folders.guide("star.md", "star", "星を" + i + "個測る。");
            Folders.settle(live);
        }
        assertThat(Folders.body(live, "star")).isEqualTo("星を29個測る。");

        var waiting = new ArrayList<>(old);
        while (!waiting.isEmpty()) {
            System.gc();
            Reference<? extends Snapshot> freed = gone.remove(1_000);
            waiting.remove(freed);
        }
        assertThat(live.get().guides()).hasSize(1);
    }
}
