package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HelpMessageTest {

    private static final HelpMessage MESSAGE =
            new HelpMessage(
                    new Markdown(new PlainDialect()),
                    part -> part instanceof Part.Person person ? "<@" + person.id() + ">" : "");

    private static HelpText line(String words) {
        return new HelpText(List.of(new Part.Words(words), new Part.Person("U1")));
    }

    private static HelpCard card(String question) {
        return new HelpCard(
                line("Asked: "),
                question,
                line("by "),
                new HelpCard.Progress(line("open "), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "制服は何色ですか？",
                "*紺* or _blue_, `#1`?\n> 引用\n- a\n1. b",
                "a \\ b https://example.org/a_b",
                "<@U2> @everyone"
            })
    void theQuestionIsReadOffItsMessageAsItWasAsked(String question) {
        String message = MESSAGE.of(card(question), 2_000);

        assertThat(HelpMessage.question(message)).isEqualTo(question);
        assertThat(message).startsWith("Asked: <@U1>\n> ").endsWith("\n\nby <@U1>\nopen <@U1>");
    }

    @Test
    void howFarItIsIsExchangedAlone() {
        String message = MESSAGE.of(card("制服は？\n靴は？"), 2_000);

        assertThat(MESSAGE.with(message, line("taken ")))
                .isEqualTo("Asked: <@U1>\n> 制服は？\n> 靴は？\n\nby <@U1>\ntaken <@U1>");
    }

    @Test
    void aQuestionThatIsTooLongIsCut() {
        assertThat(MESSAGE.of(card("*".repeat(3_000)), 2_000)).hasSizeLessThanOrEqualTo(2_000);
    }
}
