package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.ChatResult.Answered;
import dev.shirube.chat.request.ChatResult.Duplicate;
import dev.shirube.chat.request.ChatResult.Refusal;
import dev.shirube.chat.request.ChatResult.Refused;
import dev.shirube.chat.request.Origin;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;

@Timeout(60)
class ManyAtOnceTest {

    private static final int MANY = 1_000;

    private final ChatFixture fixture = new ChatFixture().limiter(origin -> Optional.empty());

    @Test
    void aThousandPeopleAtOnceGetTheirOwnAnswers() throws Exception {
        ChatService chat = fixture.open();

        List<ChatResult> first = atOnce(i -> ChatRequest.of(person(i), job(i) + "の年収は？"), chat);
        List<ChatResult> second = atOnce(i -> ChatRequest.of(person(i), "じゃあスキルは？"), chat);

        for (int i = 0; i < MANY; i++) {
            assertThat(text(first.get(i)))
                    .contains(star(i) ? ChatFixture.STAR_SALARY : ChatFixture.MOON_SALARY);
            assertThat(text(second.get(i)))
                    .contains(star(i) ? ChatFixture.STAR_SKILLS : ChatFixture.MOON_SKILLS)
                    .doesNotContain(star(i) ? ChatFixture.MOON_SKILLS : ChatFixture.STAR_SKILLS);
        }
    }

    @Test
    void oneEventDeliveredAThousandTimesAtOnceIsRepliedToOnce() throws Exception {
        ChatService chat = fixture.open();

        List<ChatResult> results =
                atOnce(i -> new ChatRequest(person(0), "星図職人の年収は？", null, "Ev1", Set.of()), chat);

        assertThat(results).filteredOn(Answered.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Duplicate.class::isInstance).hasSize(MANY - 1);
    }

    @Test
    void noMoreThanTheLimitAreWorkedOnAndTheOthersHearThatTheBotIsBusy() throws Exception {
        var working = new CountDownLatch(3);
        var release = new CountDownLatch(1);
        Snapshot snapshot = ChatFixture.snapshot(ChatFixture.moon());
        ChatService chat =
                fixture.settings(200, 3, Duration.ZERO)
                        .guides(() -> {
                            working.countDown();
                            await(release);
                            return snapshot;
                        })
                        .open();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = new ArrayList<Future<ChatResult>>();
            for (int i = 0; i < 3; i++) {
                Origin origin = person(i);
                held.add(threads.submit(() -> chat.handle(ChatRequest.of(origin, "月の庭師の年収は？"))));
            }
            working.await();

            ChatResult fourth = chat.handle(ChatRequest.of(person(4), "月の庭師の年収は？"));
            release.countDown();

            assertThat(fourth).isInstanceOf(Refused.class);
            assertThat(((Refused) fourth).refusal()).isEqualTo(Refusal.BUSY);
            assertThat(text(fourth)).contains("質問が集中しています");
            for (Future<ChatResult> answer : held) {
                assertThat(text(answer.get())).contains(ChatFixture.MOON_SALARY);
            }
        }
    }

    @Test
    void noReplyMixesTwoEditions() throws Exception {
        var turn = new AtomicInteger();
        var editions =
                List.of(
                        ChatFixture.snapshot(
                                ChatFixture.guide("star_charter", "星図職人", "銀貨一枚。", "力一つ。")),
                        ChatFixture.snapshot(
                                ChatFixture.guide("star_charter", "星図職人", "銀貨二枚。", "力二つ。")));
        var current = new AtomicReference<>(editions.getFirst());
        // Every request exchanges the guides for all the others.
        ChatService chat =
                fixture.guides(() -> current.getAndSet(editions.get(turn.incrementAndGet() % 2)))
                        .open();

        List<ChatResult> results =
                atOnce(i -> ChatRequest.of(person(i), "/section " + sectionId(editions)), chat);

        assertThat(results)
                .allSatisfy(result ->
                        assertThat(text(result).contains("銀貨一枚"))
                                .isNotEqualTo(text(result).contains("銀貨二枚")));
    }

    private static String sectionId(List<Snapshot> editions) {
        return editions.getFirst().guides().getFirst().sections().getFirst().id();
    }

    private static List<ChatResult> atOnce(Function<Integer, ChatRequest> request, ChatService chat)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ChatResult>> futures =
                    IntStream.range(0, MANY)
                            .mapToObj(i ->
                                    threads.submit(() -> {
                                        await(start);
                                        return chat.handle(request.apply(i));
                                    }))
                            .toList();
            start.countDown();
            var results = new ArrayList<ChatResult>();
            for (Future<ChatResult> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Origin person(int i) {
        return new Origin("web", "place " + i % 10, "person " + i);
    }

    private static boolean star(int i) {
        return i % 2 == 0;
    }

    private static String job(int i) {
        return star(i) ? "星図職人" : "月の庭師";
    }
}
