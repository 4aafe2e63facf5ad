package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of all that people say in channels is for the bot, and who sees the reply. */
class HearingTest {

    private static final String QUESTION = "@shirube 凧の仕立屋の年収は？";

    @AutoClose
    private final Connected connected =
            new Connected(
                    new EdgeBot().chat(),
                    Map.of(
                            "Cprivate", new PlaceRule(null, true, null, Set.of()),
                            "Cquiet", new PlaceRule(false, null, null, Set.of()),
                            "Cstrict", new PlaceRule(null, null, true, Set.of())));

    @Test
    void aMentionIsAnsweredInAThreadBelowIt() {
        Map<String, Object> event =
                connected.posted("O", "C1", "U1", QUESTION, Map.of("id", "question1"));

        Sent reply = connected.deliver(event).getFirst();

        assertThat(reply.kind()).isEqualTo("posts");
        assertThat(reply.channel()).isEqualTo("C1");
        assertThat(reply.root()).isEqualTo("question1");
        assertThat(Screen.of(reply).text()).contains("123 - 234");
    }

    @Test
    void aTableIsATable() {
        assertThat(connected.direct("U1", "凧の仕立屋の年収は？").getFirst().message())
                .contains("| 経験年数 | 年収範囲 (万円) |\n| --- | --- |\n| ジュニア (0-3年) | 123 - 234 |");
    }

    @Test
    void inItsThreadThePersonGoesOnWithoutAMentionAndOthersDoNot() {
        connected.inThread("C1", "U1", QUESTION, "root1");

        assertThat(connected.inThread("C1", "U2", "じゃあスキルは？", "root1")).isEmpty();
        assertThat(connected.inThread("C1", "U1", "@bob どう思う？", "root1")).isEmpty();
        assertThat(connected.inThread("C1", "U1", "昼ごはんに行こう", "root1")).isEmpty();
        assertThat(connected.say("C1", "U1", "じゃあスキルは？")).isEmpty();
        assertThat(connected.inThread("C1", "U1", "じゃあスキルは？", "root1"))
                .singleElement()
                .satisfies(reply -> {
                    assertThat(reply.root()).isEqualTo("root1");
                    assertThat(Screen.of(reply).text()).contains("糸目");
                });
    }

    @Test
    void whereOnlyMentionsAreHeardThePersonMustMentionTheBot() {
        connected.inThread("Cstrict", "U1", QUESTION, "root1");

        assertThat(connected.inThread("Cstrict", "U1", "じゃあスキルは？", "root1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "凧の仕立屋の年収は？",
                "@shirubeさんの年収は？ @shirube2",
                "mail@shirube.example の年収は？",
                "@channel 凧の仕立屋の年収は？",
                "@all 凧の仕立屋の年収は？"
            })
    void whatDoesNotMentionTheBotIsLeftAlone(String text) {
        assertThat(connected.say("C1", "U1", text.replace("@shirubeさん", "shirubeさん"))).isEmpty();
    }

    @Test
    void programsAndMattermostItselfAreNotAnswered() {
        assertThat(connected.direct(FakeMattermost.ME, "凧の仕立屋の年収は？")).isEmpty();
        assertThat(connected.direct("bot7", "凧の仕立屋の年収は？")).isEmpty();
        for (String prop : Set.of("from_bot", "from_webhook", "from_plugin")) {
            assertThat(said(Map.of("props", Map.of(prop, "true")))).as(prop).isEmpty();
        }
        assertThat(said(Map.of("type", "system_join_channel"))).isEmpty();
    }

    /** Asks in a channel, by a post that has more to it. */
    private List<FakeMattermost.Sent> said(Map<String, Object> more) {
        return connected.deliver(connected.posted("O", "C1", "U1", QUESTION, more));
    }

    @Test
    void anEditIsNotAnswered() {
        var event = new HashMap<>(connected.posted("O", "C1", "U1", QUESTION, Map.of()));
        event.put("event", "post_edited");

        assertThat(connected.deliver(event)).isEmpty();
    }

    @Test
    void aPrivateReplyIsForThePersonAlone() {
        Sent reply = connected.say("Cprivate", "U1", QUESTION).getFirst();

        assertThat(reply.kind()).isEqualTo("ephemeral");
        assertThat(reply.post().path("for").asString()).isEqualTo("U1");
    }

    @Test
    void whereNoneIsAllowedItGoesToThePersonDirectly() {
        connected.server.ephemeralAllowed = false;

        Sent reply = connected.say("Cprivate", "U1", QUESTION).getFirst();

        assertThat(reply.kind()).isEqualTo("posts");
        assertThat(reply.channel()).isEqualTo("dmU1");
        assertThat(reply.message()).startsWith("チャンネルではお見せできないため");
        assertThat(reply.actions()).isNotEmpty();
    }

    @Test
    void whereTheBotMayNotSpeakOnlyThePersonIsTold() {
        Sent reply = connected.say("Cquiet", "U1", QUESTION).getFirst();

        assertThat(reply.kind()).isEqualTo("ephemeral");
        assertThat(reply.message()).startsWith("このチャンネルでは");
    }

    @Test
    void theLanguageIsThatOfThePerson() {
        connected.server.locales.put("U9", "en");

        assertThat(connected.direct("U9", "kite tailor salary").getFirst().message())
                .contains("Source: ");
    }

    @Test
    void aCommandNeedsNoSlash() {
        assertThat(Screen.of(connected.direct("U1", "salary kite_tailor").getFirst()).text())
                .contains("123 - 234");
        assertThat(connected.say("C1", "U1", "@shirube")).hasSize(1);
    }

    @Test
    void aReplyThatIsRefusedForAWhileIsPostedLaterAndOnce() {
        connected.direct("U1", "凧の仕立屋の年収は？");
        connected.server.failures.addAll(Set.of(429, 500, 503));

        assertThat(connected.direct("U1", "うわさ係のスキルは？")).hasSize(1);
    }
}
