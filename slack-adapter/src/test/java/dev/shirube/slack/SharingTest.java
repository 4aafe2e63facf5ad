package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** What is shared is what was shown, once, and with the name of who shared it. */
class SharingTest {

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());

    @Test
    void whatIsSharedIsWhatWasShownWhateverWasAskedSince() {
        connected.command("C1", "U1", "/salary", "kite_tailor");
        SentMessage shown = connected.command("C1", "U1", "/salary", "").getFirst();
        connected.command("C1", "U1", "/skills", "rumour_clerk");
        connected.command("C1", "U1", "/ask", "うわさ係の年収は？");

        SentMessage shared = share("U1", shown).getFirst();

        assertThat(shared.string("response_type")).isEqualTo("in_channel");
        assertThat(Connected.shown(shared).text()).contains("123 - 234");
    }

    @Test
    void theRowOfALevelIsSharedAsTheRowOfThatLevel() {
        SentMessage shown = connected.command("C1", "U1", "/ask", "凧の仕立屋のシニアの年収は？").getFirst();

        SentMessage shared = share("U1", shown).getFirst();

        assertThat(shared.string("text")).contains("567 - 678");
        assertThat(Connected.shown(shared).text()).contains(Connected.shown(shown).text());
    }

    @Test
    void thePostSaysWhoSharedIt() {
        SentMessage shared =
                share("U7", connected.command("C1", "U7", "/salary", "kite_tailor").getFirst())
                        .getFirst();

        assertThat(shared.string("text")).startsWith("<@U7>");
        assertThat(shared.blocks().get(0).toString()).contains("<@U7>さんが共有しました");
        BlockRules.lengths(shared.string("text"), shared.blocks());
    }

    @Test
    void whatIsPressedTwiceIsSharedOnce() {
        SentMessage shown = connected.command("C1", "U1", "/salary", "kite_tailor").getFirst();
        assertThat(share("U1", shown))
                .singleElement()
                .extracting(this::type)
                .isEqualTo("in_channel");

        SentMessage again = share("U1", shown).getFirst();

        assertThat(type(again)).isEqualTo("ephemeral");
        assertThat(again.string("text")).contains("すでに共有されています");
        SentMessage other = connected.command("C1", "U1", "/skills", "kite_tailor").getFirst();
        assertThat(share("U1", other)).extracting(this::type).containsExactly("in_channel");
    }

    @Test
    void whatCouldNotBeSharedCanBeTriedAgain() {
        SentMessage shown = connected.command("C1", "U1", "/salary", "kite_tailor").getFirst();
        connected.slack.fail("hooks", FakeSlack.Failure.status(404));
        connected.slack.fail("chat.postMessage", FakeSlack.Failure.error("restricted_action"));

        SentMessage direct = share("U1", shown).getFirst();

        assertThat(direct.channel()).isEqualTo("U1");
        assertThat(share("U1", shown)).extracting(this::type).containsExactly("in_channel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help",
                "/jobs",
                "/job kite_tailor",
                "/salary",
                "/nonsense",
                "/ask こんにちは",
                "/ask パティシエの年収は？"
            })
    void onlyAnAnswerCanBeShared(String command) {
        String[] parts = command.split(" ", 2);
        SentMessage shown =
                connected
                        .command("C1", "U1", parts[0], parts.length == 1 ? "" : parts[1])
                        .getFirst();

        assertThat(value(shown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/salary kite_tailor", "<!channel>", "00000000", "a.b", "年収は？"})
    void aButtonThatSaysAnythingElseSharesNothing(String value) {
        SentMessage shown = connected.command("C1", "U1", "/salary", "kite_tailor").getFirst();

        SentMessage sent = connected.press("U1", shown, BlockAction.SHARE, value).getFirst();

        assertThat(type(sent)).isEqualTo("ephemeral");
        assertThat(sent.string("text")).contains("共有できません");
    }

    @Test
    void whoeverAsksTooMuchSharesNothingAndIsToldSo() {
        SentMessage shown = connected.command("C1", "U1", "/salary", "kite_tailor").getFirst();
        for (int i = 0; i < EdgeBot.BURST; i++) {
            connected.command("C1", "U1", "/salary", "kite_tailor");
        }

        assertThat(share("U1", shown)).extracting(this::type).containsExactly("ephemeral");
    }

    @Test
    void theRestOfWhatIsSharedCanBeReadOn() {
        SentMessage duties = connected.command("C1", "U1", "/duties", "echo_archivist").getFirst();
        String section = value(duties).orElseThrow().replaceFirst("[.].*", "");
        SentMessage whole =
                connected.command("C1", "U1", "/shirube", "/section " + section).getFirst();

        SentMessage shared = share("U1", whole).getFirst();

        assertThat(shared.element(BlockAction.MORE))
                .hasValueSatisfying(more ->
                        assertThat(more.get("value").getAsString())
                                .isEqualTo("p2 /section " + section));
    }

    private String type(SentMessage sent) {
        return sent.string("response_type");
    }

    private List<SentMessage> share(String user, SentMessage shown) {
        return connected.press(user, shown, BlockAction.SHARE, value(shown).orElseThrow());
    }

    private static Optional<String> value(SentMessage sent) {
        return sent.element(BlockAction.SHARE).map(button -> button.get("value").getAsString());
    }
}
