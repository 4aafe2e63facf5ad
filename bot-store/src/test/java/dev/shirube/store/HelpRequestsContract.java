package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.people.HelpRequest;
import dev.shirube.chat.people.HelpRequests;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** What holds for requests wherever they are kept. */
abstract class HelpRequestsContract {

    static final Instant NOW = Samples.MONDAY;
    private static final Set<String> ALL = Set.of("slack", "discord");

    abstract HelpRequests requests();

    static HelpRequest request(int id, String asker) {
        return Samples.helpRequest("%032x".formatted(id), NOW, "slack", asker);
    }

    @Test
    void whatIsOpenedIsFoundWithItsMessage() {
        HelpRequests requests = requests();
        HelpRequest open = request(1, "U1");

        assertThat(requests.open(open, 3)).isTrue();
        requests.posted(open.id(), "1700.1");

        assertThat(requests.find(open.id())).contains(open.posted("1700.1"));
        assertThat(requests.find("%032x".formatted(2))).isEmpty();
        assertThat(requests.find("' or '1'='1")).isEmpty();
    }

    @Test
    void aPersonHasSoManyOpenAndNoMore() {
        HelpRequests requests = requests();

        assertThat(requests.open(request(1, "U1"), 2)).isTrue();
        assertThat(requests.open(request(2, "U1"), 2)).isTrue();
        assertThat(requests.open(request(3, "U1"), 2)).isFalse();
        assertThat(requests.open(request(4, "U2"), 2)).isTrue();
        requests.solve(request(1, "U1").id());
        assertThat(requests.open(request(5, "U1"), 2)).isTrue();
        requests.withdraw(request(5, "U1").id());
        assertThat(requests.open(request(6, "U1"), 2)).isTrue();
    }

    @Test
    void whatIsOpenForMoreThanAWeekKeepsNobodyFromAsking() {
        HelpRequests requests = requests();
        requests.open(request(1, "U1"), 1);
        HelpRequest now = request(2, "U1");
        var later =
                new HelpRequest(
                        now.id(),
                        NOW.plus(HelpRequests.BUSY),
                        now.platform(),
                        now.asker(),
                        now.language(),
                        now.job(),
                        now.channel(),
                        "",
                        HelpRequest.State.OPEN,
                        "");

        assertThat(requests.open(later, 1)).isTrue();
    }

    @Test
    void ofManyWhoTakeItExactlyOneGetsIt() {
        HelpRequests requests = requests();
        HelpRequest open = request(1, "U1");
        requests.open(open, 3);

        List<CompletableFuture<Boolean>> taking =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> requests.take(open.id(), "U" + i)))
                        .toList();

        assertThat(taking.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(requests.find(open.id()).orElseThrow().state())
                .isEqualTo(HelpRequest.State.TAKEN);
        assertThat(requests.find(open.id()).orElseThrow().helper()).matches("U[0-7]");
    }

    @Test
    void itIsSolvedOnceAndThenNobodyIsInIt() {
        HelpRequests requests = requests();
        HelpRequest open = request(1, "U1");
        requests.open(open, 3);
        requests.take(open.id(), "U8");

        assertThat(requests.solve(open.id())).isTrue();
        assertThat(requests.solve(open.id())).isFalse();
        assertThat(requests.take(open.id(), "U9")).isFalse();
        assertThat(requests.find(open.id())).contains(open.solved());
    }

    @Test
    void whatWaitsTooLongIsToldOnce() {
        HelpRequests requests = requests();
        requests.open(request(1, "U1"), 9);
        requests.posted(request(1, "U1").id(), "m1");
        requests.open(request(2, "U1"), 9);
        requests.open(request(3, "U1"), 9);
        requests.posted(request(3, "U1").id(), "m3");
        requests.take(request(3, "U1").id(), "U8");
        Instant later = NOW.plus(Duration.ofDays(1));

        assertThat(requests.overdue(NOW, ALL)).isEmpty();
        assertThat(requests.overdue(later, Set.of("discord"))).isEmpty();
        assertThat(requests.overdue(later, ALL))
                .extracting(HelpRequest::message)
                .containsExactly("m1");
        assertThat(requests.overdue(later, ALL)).isEmpty();
    }

    @Test
    void whoeverIsForgottenHasNoRequestAnyMore() {
        HelpRequests requests = requests();
        requests.open(request(1, "U1"), 3);
        requests.open(request(2, "U2"), 3);

        forget(new Origin("slack", "T1", "C1", "U1"));

        assertThat(requests.find(request(1, "U1").id())).isEmpty();
        assertThat(requests.find(request(2, "U2").id())).isPresent();
    }

    abstract void forget(Origin person);
}
