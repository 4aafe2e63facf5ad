package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.MOON_SALARY;
import static dev.shirube.chat.ChatFixture.STAR_SALARY;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.conversation.GuideSelection;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be asked where only some of the guides may be. */
class PlacesTest {

    private final ChatFixture fixture = new ChatFixture();

    @Test
    void aGuideOfThePlaceIsQuoted() {
        assertThat(ask(fixture.open(), "月の庭師の年収は？", "moon_gardener")).contains(MOON_SALARY);
        assertThat(ask(fixture.open(), "/jobs", "moon_gardener", "star_charter"))
                .contains("/job moon_gardener", "/job star_charter");
    }

    @Test
    void anotherGuideIsNeitherQuotedNorOffered() {
        ChatService chat = fixture.open();

        assertThat(ask(chat, "星図職人の年収は？", "moon_gardener"))
                .doesNotContain(STAR_SALARY)
                .doesNotContain("star_charter");
        assertThat(ask(chat, "/jobs", "moon_gardener"))
                .contains("/job moon_gardener")
                .doesNotContain("star_charter");
        String section =
                ChatFixture.snapshot(ChatFixture.star(STAR_SALARY))
                        .guides()
                        .getFirst()
                        .sections()
                        .getFirst()
                        .id();
        assertThat(ask(chat, "/section " + section, "moon_gardener")).doesNotContain(STAR_SALARY);
    }

    @Test
    void theSelectionFollowsTheGuides() {
        Deque<Snapshot> editions = new ArrayDeque<>();
        editions.add(ChatFixture.snapshot(ChatFixture.star(STAR_SALARY), ChatFixture.moon()));
        ChatService chat = fixture.guides(editions::getLast).open();
        assertThat(ask(chat, "星図職人の年収は？", "star_charter")).contains(STAR_SALARY);

        editions.add(ChatFixture.snapshot(ChatFixture.star("銀貨は九十枚。"), ChatFixture.moon()));

        assertThat(ask(chat, "星図職人の年収は？", "star_charter")).contains("銀貨は九十枚。");
    }

    @Test
    void aSelectionIsMadeOnceForEachEdition() {
        Snapshot all = ChatFixture.snapshot(ChatFixture.star(STAR_SALARY), ChatFixture.moon());
        var selection = new GuideSelection();
        Snapshot first = selection.of(all, Set.of("star_charter"));

        assertThat(selection.of(all, Set.of("star_charter"))).isSameAs(first);
        assertThat(selection.of(all, Set.of())).isSameAs(all);
        assertThat(first.guides()).extracting(g -> g.slug()).containsExactly("star_charter");
    }

    @Test
    void aReloadRenewsWhatPlacesAskAndNoRequestIndexes() {
        var indexed = new ArrayList<List<String>>();
        var selection =
                new GuideSelection((all, guides) -> {
                    indexed.add(guides.stream().map(Guide::slug).toList());
                    return Snapshot.of(all.vocabulary(), guides);
                });
        Snapshot first = ChatFixture.snapshot(ChatFixture.star(STAR_SALARY), ChatFixture.moon());
        Snapshot second = ChatFixture.snapshot(ChatFixture.star("銀貨は九十枚。"), ChatFixture.moon());
        selection.prepare(first);
        selection.expect(first, Set.of("star_charter"));
        selection.expect(first, Set.of("moon_gardener"));
        selection.prepare(second);
        assertThat(indexed)
                .containsExactlyInAnyOrder(
                        List.of("star_charter"),
                        List.of("moon_gardener"),
                        List.of("star_charter"),
                        List.of("moon_gardener"));
        indexed.clear();

        Snapshot before = selection.of(first, Set.of("star_charter"));
        Snapshot after = selection.of(second, Set.of("star_charter"));

        assertThat(indexed).isEmpty();
        assertThat(before.guides()).isEqualTo(List.of(first.guide("star_charter").orElseThrow()));
        assertThat(after.guides()).isEqualTo(List.of(second.guide("star_charter").orElseThrow()));
        assertThat(selection.of(second, Set.of("star_charter"))).isSameAs(after);
    }

    @Test
    void theGuidesOfAllPlacesOfAPlatformAreExpected() {
        var rules =
                new PlaceRules(
                        new PlaceRule(null, null, null, Set.of("moon_gardener")),
                        Map.of(
                                "C1",
                                new PlaceRule(null, true, null, Set.of()),
                                "C2",
                                new PlaceRule(null, null, null, Set.of("star_charter"))));

        assertThat(rules.selections())
                .containsExactlyInAnyOrder(Set.of("moon_gardener"), Set.of("star_charter"));
    }

    private static String ask(ChatService chat, String text, String... guides) {
        return text(chat.handle(new ChatRequest(ALICE, text, null, null, Set.of(guides))));
    }
}
