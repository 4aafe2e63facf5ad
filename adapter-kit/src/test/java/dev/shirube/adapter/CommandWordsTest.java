package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class CommandWordsTest {

    private final CommandWords words = new CommandWords(Set.of("salary", "年収"));

    @ParameterizedTest
    @CsvSource({
        "salary cto, /salary cto",
        "Salary CTO, /Salary CTO",
        "年収 CTO, /年収 CTO",
        "salary of a cto in japan please, salary of a cto in japan please",
        "what is the salary, what is the salary",
        "'', /help"
    })
    void aCommandNeedsNoSlashAndASentenceIsNone(String said, String read) {
        assertThat(words.read(said)).isEqualTo(read);
    }

    @Test
    void whatWasSaidToOthersIsAQuestionAsLongAsItIsRead() {
        assertThat(CommandWords.quoted("salary cto", 100)).isEqualTo("/ask salary cto");
        assertThat(CommandWords.quoted("𠮷𠮷𠮷", 7)).isEqualTo("/ask 𠮷𠮷");
        assertThat(CommandWords.quoted("", 7)).isEqualTo("/help");
    }

    @Test
    void commandsAreSpeltAsTheyAreGivenHere() {
        var code = Set.of(Style.CODE);
        var message =
                new Block.Paragraph(
                        List.of(
                                new Span("/salary cto", code, null),
                                Span.plain(" /salary "),
                                new Span("/etc/hosts", code, null)));
        var reply =
                new Reply(Outcome.HELP, Language.JA, "", List.of(message), List.of(), List.of());

        Reply spelt = words.spelt(reply, name -> "/career-" + name);

        assertThat(PlainText.of(spelt.message()))
                .isEqualTo("/career-salary cto /salary /etc/hosts");
    }
}
