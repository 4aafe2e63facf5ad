package dev.shirube.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.ExpiringMap;
import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.request.Origin;
import dev.shirube.question.Conversation;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class MemoryTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeClock clock = new FakeClock();

    @Test
    void anEntryLivesUntilItsTimeIsOver() {
        var map = new ExpiringMap<String, Integer>(clock, MINUTE, 10);
        map.put("a", 1);
        clock.pass(MINUTE.minusNanos(1));
        assertThat(map.get("a")).contains(1);

        clock.pass(Duration.ofNanos(1));

        assertThat(map.get("a")).isEmpty();
        assertThat(map.size()).isZero();
    }

    @Test
    void anEntryThatIsPutAgainLivesAnew() {
        var map = new ExpiringMap<String, Integer>(clock, MINUTE, 10);
        map.put("a", 1);
        clock.pass(Duration.ofSeconds(40));
        map.put("a", 2);
        clock.pass(Duration.ofSeconds(40));

        assertThat(map.get("a")).contains(2);
    }

    @Test
    void theEntryPutLongestAgoMakesRoom() {
        var map = new ExpiringMap<String, Integer>(clock, MINUTE, 2);
        map.put("a", 1);
        map.put("b", 2);
        map.put("a", 3);
        map.put("c", 4);

        assertThat(map.get("b")).isEmpty();
        assertThat(map.get("a")).contains(3);
        assertThat(map.get("c")).contains(4);
        assertThat(map.size()).isEqualTo(2);
    }

    @Test
    void putIfAbsentNeitherChangesNorProlongs() {
        var map = new ExpiringMap<String, Integer>(clock, MINUTE, 2);
        assertThat(map.putIfAbsent("a", 1)).isTrue();
        clock.pass(Duration.ofSeconds(40));
        assertThat(map.putIfAbsent("a", 2)).isFalse();
        assertThat(map.get("a")).contains(1);
        clock.pass(Duration.ofSeconds(20));

        assertThat(map.putIfAbsent("a", 3)).isTrue();
    }

    @Test
    void aMapWithoutRoomOrTimeIsRefused() {
        assertThatThrownBy(() -> new ExpiringMap<>(clock, MINUTE, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExpiringMap<>(clock, Duration.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void conversationsAreBoundedInNumber() {
        var store = new ConversationsInMemory(clock, MINUTE, 2);
        for (int i = 0; i < 3; i++) {
            var conversation = new Conversation("guide " + i, null, null);
            store.save(person(i), new Remembered(conversation, Language.JA));
        }

        assertThat(store.find(person(0))).isEmpty();
        assertThat(store.find(person(2)).orElseThrow().conversation().job()).isEqualTo("guide 2");
    }

    @Test
    void eventsOfTwoPlatformsAreNotMistakenForEachOther() {
        var events = new EventsInMemory(clock, MINUTE, 10);

        assertThat(events.isFirst("slack", "1")).isTrue();
        assertThat(events.isFirst("discord", "1")).isTrue();
        assertThat(events.isFirst("slack", "1")).isFalse();
    }

    private static Origin person(int i) {
        return new Origin("web", "pier", "person " + i);
    }
}
