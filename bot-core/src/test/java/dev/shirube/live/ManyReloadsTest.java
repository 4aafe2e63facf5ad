package dev.shirube.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(240)
@Isolated("it measures the heap of the whole process")
class ManyReloadsTest {

    private static final int RELOADS = 100;

    /** In bytes: what the JVM itself may take meanwhile, for code that it compiles and the like. */
    private static final long SLACK = 16L << 20;

    @TempDir Path root;

    private final AtomicBoolean over = new AtomicBoolean();

    /** Were a single one of the old indexes held by anything, this would wait for it in vain. */
    @Test
    void aHundredReloadsUnderLoadLeaveOneSnapshotAndAFlatHeap()
            throws IOException, InterruptedException {
        var folders = new Folders(root);
        folders.guide("star.md", "star", "星を測る。");
        var live =
                Folders.live(
                        new GuidePlaces(List.of(folders.guides), List.of(), List.of()),
                        (before, after) -> {});
        List<Thread> load = List.of(ask(live), ask(live));
        var gone = new ReferenceQueue<Snapshot>();
        Set<Reference<Snapshot>> old = new HashSet<>();
        long early = 0;
        for (int i = 0; i < RELOADS; i++) {
            old.add(new WeakReference<>(live.get(), gone));
            folders.guide("star.md", "star", "星を" + i + "個測る。");
            Folders.settle(live);
            if (i == RELOADS / 10) {
                early = usedHeap();
            }
        }
        assertThat(Folders.body(live, "star")).isEqualTo("星を99個測る。");
        assertThat(usedHeap()).isLessThan(early + SLACK);
        over.set(true);
        for (Thread thread : load) {
            thread.join();
        }

        var waiting = new ArrayList<>(old);
        while (!waiting.isEmpty()) {
            System.gc();
            Reference<? extends Snapshot> freed = gone.remove(1_000);
            waiting.remove(freed);
        }
        assertThat(live.get().guides()).hasSize(1);
    }

    private Thread ask(LiveGuides live) {
        var answerer = new Answerer();
        return Thread.ofPlatform()
                .start(() -> {
                    while (!over.get()) {
                        answerer.answer("starの仕事は？", Conversation.EMPTY, live.get());
                    }
                });
    }

    /** In bytes, as the collection left it: what is asked meanwhile leaves its litter at once. */
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
