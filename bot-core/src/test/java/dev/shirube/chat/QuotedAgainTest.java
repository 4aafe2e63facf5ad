package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Citation;
import dev.shirube.reply.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What was quoted once can be quoted again, whatever has been asked since. */
class QuotedAgainTest {

    private final ChatFixture fixture = new ChatFixture();

    @Test
    void theSamePassageIsQuotedWhateverWasAskedSince() {
        ChatService chat = fixture.open();
        Reply shown = ask(chat, ALICE, "星図職人の年収は？");
        ask(chat, ALICE, "月の庭師の年収は？");

        Reply again = quote(chat, shown.citations()).orElseThrow();

        assertThat(again.quotes()).isEqualTo(shown.quotes());
        assertThat(again.title()).isEqualTo(shown.title());
    }

    @Test
    void twoJobsAreQuotedAgainTogether() {
        ChatService chat = fixture.open();
        Reply shown = ask(chat, ALICE, "星図職人と月の庭師の年収は？");
        assertThat(shown.citations()).hasSize(2);

        assertThat(quote(chat, shown.citations()).orElseThrow().quotes()).isEqualTo(shown.quotes());
    }

    @Test
    void aCitationIsReadAsItIsWritten() {
        for (Citation citation : ask(fixture.open(), ALICE, "星図職人の年収は？").citations()) {
            assertThat(Citation.read(citation.toString())).contains(citation);
        }
        assertThat(Citation.read("k3v9")).contains(new Citation("k3v9", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/salary cto", "a.b", "a.0000000g", "a b", ".", "a.123456789"})
    void whatIsNoCitationIsNotRead(String written) {
        assertThat(Citation.read(written)).isEmpty();
    }

    @Test
    void wordsThatAreNotInTheGuideAnyMoreAreNotQuoted() {
        var guides =
                new AtomicReference<>(
                        ChatFixture.snapshot(
                                ChatFixture.star(ChatFixture.STAR_SALARY), ChatFixture.moon()));
        ChatService chat = fixture.guides(guides::get).open();
        List<Citation> citations = ask(chat, ALICE, "星図職人の年収は？").citations();

        guides.set(ChatFixture.snapshot(ChatFixture.star("銀貨は十枚。"), ChatFixture.moon()));
        assertThat(quote(chat, citations)).isEmpty();
        guides.set(ChatFixture.snapshot(ChatFixture.moon()));
        assertThat(quote(chat, citations)).isEmpty();
    }

    @Test
    void aGuideThatMayNotBeAskedInAPlaceIsNotQuotedThere() {
        ChatService chat = fixture.open();
        List<Citation> citations = ask(chat, ALICE, "星図職人の年収は？").citations();
        var elsewhere = new ChatRequest(BOB, "", null, null, Set.of("moon_gardener"));

        assertThat(chat.quote(elsewhere, citations)).isEmpty();
    }

    @Test
    void whereTheBotOnlySpeaksItselfThereIsNothingToQuote() {
        ChatService chat = fixture.open();

        assertThat(ask(chat, ALICE, "/help").citations()).isEmpty();
        assertThat(ask(chat, ALICE, "/jobs").citations()).isEmpty();
        assertThat(quote(chat, List.of())).isEmpty();
    }

    private static Reply ask(ChatService chat, Origin who, String text) {
        return chat.handle(ChatRequest.of(who, text)).toShow().orElseThrow();
    }

    private static Optional<Reply> quote(ChatService chat, List<Citation> citations) {
        return chat.quote(ChatRequest.of(BOB, ""), citations).flatMap(ChatResult::toShow);
    }
}
