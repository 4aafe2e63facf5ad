package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

@ExtendWith(OutputCaptureExtension.class)
class WorkloadTest {

    private final Workload workload =
            new Workload("Test", Executors.newVirtualThreadPerTaskExecutor());

    @Test
    void whatWasTakenIsDoneBeforeTheEndAndNothingIsTakenAfterwards() {
        var done = new AtomicBoolean();
        var gate = new CountDownLatch(1);
        assertThat(
                        workload.add(() -> {
                            await(gate);
                            done.set(true);
                        }))
                .isTrue();
        assertThat(workload.size()).isEqualTo(1);
        gate.countDown();

        assertThat(workload.finish(Duration.ofMinutes(1))).isTrue();

        assertThat(done).isTrue();
        assertThat(workload.size()).isZero();
        assertThat(workload.add(() -> {})).isFalse();
    }

    @Test
    void whatTakesTooLongIsInterrupted() throws Exception {
        var interrupted = new CountDownLatch(1);
        workload.add(() -> {
            await(new CountDownLatch(1));
            interrupted.countDown();
        });

        assertThat(workload.finish(Duration.ofMillis(10))).isFalse();
        interrupted.await();
    }

    @Test
    void aFailureIsLoggedWithItsPlaceAndWithoutWords(CapturedOutput output) {
        workload.add(() -> {
            throw new IllegalArgumentException("what a person wrote");
        });

        assertThat(workload.finish(Duration.ofMinutes(1))).isTrue();
        assertThat(output)
                .contains("Test: an event could not be dealt with", "WorkloadTest")
                .doesNotContain("what a person wrote");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
