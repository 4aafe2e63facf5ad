package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ConnectionSupervisor.Connector;
import dev.shirube.adapter.ConnectionSupervisor.Link;
import dev.shirube.adapter.ConnectionSupervisor.Status;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.chat.platform.BackOff;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class ConnectionSupervisorTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** What happened, in order. */
    private final List<String> events = new CopyOnWriteArrayList<>();

    private final BlockingQueue<TestLink> opened = new LinkedBlockingQueue<>();
    private volatile String trouble = "";

    private final Connector connector =
            new Connector() {
                @Override
                public Link connect() throws Trouble {
                    if (!trouble.isEmpty()) {
                        throw new Trouble(trouble);
                    }
                    var link = new TestLink();
                    events.add("open");
                    opened.add(link);
                    return link;
                }

                @Override
                public String name() {
                    return "shirube";
                }

                @Override
                public String way() {
                    return "by air";
                }

                @Override
                public void stopped() {
                    events.add("stopped");
                }
            };

    private final Workload workload =
            new Workload("Test", Executors.newVirtualThreadPerTaskExecutor());
    private final ConnectionSupervisor supervisor =
            new ConnectionSupervisor(
                    "Test",
                    connector,
                    workload,
                    new BackOff(Duration.ofMillis(1), Duration.ofMillis(5)),
                    SOON);

    private final class TestLink implements Link {

        private final BlockingQueue<End> ends = new LinkedBlockingQueue<>();

        @Override
        public End awaitEnd() throws InterruptedException {
            return ends.take();
        }

        @Override
        public boolean alive() {
            return ends.isEmpty();
        }

        @Override
        public void close() {
            events.add("close");
        }
    }

    private TestLink next() throws InterruptedException {
        TestLink link = opened.poll(20, TimeUnit.SECONDS);
        if (link == null) {
            throw new AssertionError("no link was opened");
        }
        return link;
    }

    @Test
    void theNextLinkIsOpenBeforeTheOldOneIsClosedWhereTheServerAsksForIt() throws Exception {
        supervisor.start();
        next().ends.add(Link.End.REFRESH);
        next();

        supervisor.stop();

        assertThat(events).containsExactly("open", "open", "close", "close", "stopped");
        assertThat(supervisor.status()).isEqualTo(new Status(false, "stopped"));
        assertThat(supervisor.isRunning()).isFalse();
    }

    @Test
    void aDeadLinkIsClosedAndReplaced() throws Exception {
        supervisor.start();
        next().ends.add(Link.End.DEAD);
        next();

        supervisor.stop();

        assertThat(events).containsExactly("open", "close", "open", "close", "stopped");
    }

    @Test
    void whatIsWrongIsSaidAndTriedAgain() throws Exception {
        trouble = "the line is down";
        supervisor.start();

        assertThat(supervisor.describe(SOON)).isEqualTo("Test: not connected; the line is down");
        assertThat(supervisor.health().getStatus().getCode()).isEqualTo("DOWN");
        trouble = "";
        next();
        supervisor.stop();

        assertThat(events).containsExactly("open", "close", "stopped");
    }

    @Test
    void aConnectedBotIsUp() throws Exception {
        supervisor.start();
        next();

        assertThat(supervisor.describe(SOON)).isEqualTo("Test: connected as @shirube by air");
        assertThat(supervisor.health().getStatus().getCode()).isEqualTo("UP");
        supervisor.stop();
    }

    @Test
    void answersInTheMakingAreGivenBeforeTheLinkIsClosed() throws Exception {
        supervisor.start();
        next();
        workload.add(() -> events.add("answer"));

        supervisor.stop();

        assertThat(events).containsExactly("open", "answer", "close", "stopped");
    }

    @Test
    void whoIsRemovedLeavesForGood() throws Exception {
        supervisor.start();
        next();

        supervisor.leave("the app was removed");
        supervisor.stop();

        assertThat(events).containsExactly("open", "close", "stopped");
        assertThat(opened).isEmpty();
    }
}
