package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question can be asked for somebody else, who is called, and nobody besides. */
class AskForTest {

    @AutoClose
    private final Connected connected =
            new Connected(
                    new EdgeBot().chat(), Map.of("T9", new PlaceRule(null, true, null, Set.of())));

    private List<Sent> ask(String words) {
        int before = connected.server.sent.size();
        assertThat(connected.command(Connected.COMMAND_TOKEN, "U1", "/shirube", words).statusCode())
                .isEqualTo(200);
        connected.work.awaitIdle();
        return new ArrayList<>(connected.server.sent.subList(before, connected.server.sent.size()));
    }

    @Test
    void thePersonIsNamedAndCalledForAllToSee() {
        Sent answer = only(ask("凧の仕立屋の年収は？ for: @name.u2"));

        assertThat(answer.kind()).isEqualTo("posts");
        assertThat(answer.channel()).isEqualTo("C1");
        assertThat(answer.message()).startsWith("@name.u2 さんへ（name.u1 さんより）");
        assertThat(Screen.of(answer).text()).contains("123 - 234");
    }

    @Test
    void itCanBeLookedAtAloneFirst() {
        Sent answer = only(ask("凧の仕立屋の年収は？ for @name.u2 hide:"));

        assertThat(answer.kind()).isEqualTo("ephemeral");
        assertThat(answer.post().path("for").asString()).isEqualTo("U1");
        assertThat(answer.message()).startsWith("@name.u2 さんへ");
    }

    @Test
    void whatIsNoAnswerCallsNobody() {
        Sent reply = only(ask("パティシエの年収は？ for @name.u2"));

        assertThat(reply.kind()).isEqualTo("ephemeral");
        assertThat(reply.message()).doesNotContain("@name.u2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@all", "@here", "@channel", "@nobody", "@name.bot7", "@../../me"})
    void neitherAChannelNorAProgramNorNobodyCanBeNamed(String whom) {
        Sent reply = only(ask("凧の仕立屋の年収は？ for: " + whom));

        assertThat(reply.kind()).isEqualTo("ephemeral");
        assertThat(reply.message()).startsWith("その名前の相手が見つかりません").doesNotContain("123");
    }

    @Test
    void aGuideThatCallsPeopleCallsNobodyElse() {
        String said = only(ask("うわさ係のスキルは？ for: @name.u2")).message();

        assertThat(said.substring(said.indexOf('\n')))
                .doesNotContainPattern("(?<!\\\\)@(?=here|everyone)");
    }

    private static Sent only(List<Sent> sent) {
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }
}
