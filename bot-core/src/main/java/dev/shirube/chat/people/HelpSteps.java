package dev.shirube.chat.people;

import dev.shirube.reply.Choice;
import dev.shirube.reply.part.ChoiceIds;
import dev.shirube.text.Language;

/** What can be pressed below a question in the channel of those who are asked. */
final class HelpSteps {

    private HelpSteps() {}

    static Choice take(HelpWords words, Language language, String id) {
        return ChoiceIds.choice(
                words.text(language, HelpPhrase.TAKE),
                new HelpCommand(HelpCommand.Step.TAKE, id).text());
    }

    static Choice solve(HelpWords words, Language language, String id) {
        return ChoiceIds.choice(
                words.text(language, HelpPhrase.SOLVE),
                new HelpCommand(HelpCommand.Step.SOLVED, id).text());
    }
}
