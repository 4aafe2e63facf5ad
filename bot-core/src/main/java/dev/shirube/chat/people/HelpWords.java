package dev.shirube.chat.people;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.content.Block;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.ChoiceIds;
import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bot says about questions that are passed on, in all its languages. Immutable. */
final class HelpWords {

    /** Stands for an argument until the line is cut there; no words have it. */
    private static final Pattern ARGUMENT = Pattern.compile("\uE000(\\d)");

    private final MessageBundle bundle = MessageBundle.beside(HelpWords.class);

    /** Returns words as plain text. */
    String text(Language language, HelpPhrase phrase, Object... arguments) {
        return bundle.text(language, phrase, arguments);
    }

    /** Returns words as a reply. */
    Reply reply(Language language, HelpPhrase phrase, Object... arguments) {
        return reply(language, List.of(Block.Paragraph.of(text(language, phrase, arguments))));
    }

    /** Returns words above what somebody has written, as a reply. */
    Reply quoting(Language language, HelpPhrase phrase, String quoted, Choice... choices) {
        List<Block> lines =
                quoted.lines()
                        .filter(line -> !line.isBlank())
                        .<Block>map(Block.Paragraph::of)
                        .toList();
        return reply(
                language,
                List.of(Block.Paragraph.of(text(language, phrase)), new Block.Quote(lines)),
                choices);
    }

    private static Reply reply(Language language, List<Block> blocks, Choice... choices) {
        return new Reply(Outcome.COURTESY, language, "", blocks, List.of(), List.of(choices));
    }

    /** Returns what can be pressed to take a step with a question or a request. */
    Choice choice(Language language, HelpPhrase label, HelpCommand.Step step, String id) {
        return ChoiceIds.choice(text(language, label), new HelpCommand(step, id).text());
    }

    /** Returns words with people, places and moments in them. */
    HelpText line(Language language, HelpPhrase phrase, Part... arguments) {
        Object[] marks = new Object[arguments.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = "\uE000" + i;
        }
        String text = text(language, phrase, marks);
        var parts = new ArrayList<Part>();
        Matcher argument = ARGUMENT.matcher(text);
        int from = 0;
        while (argument.find()) {
            add(text.substring(from, argument.start()), parts);
            parts.add(arguments[Integer.parseInt(argument.group(1))]);
            from = argument.end();
        }
        add(text.substring(from), parts);
        return new HelpText(parts);
    }

    private static void add(String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
    }

    HelpForm form(Language language) {
        return new HelpForm(
                text(language, HelpPhrase.FORM_TITLE),
                text(language, HelpPhrase.FORM_LABEL),
                text(language, HelpPhrase.FORM_HINT),
                text(language, HelpPhrase.FORM_SUBMIT),
                text(language, HelpPhrase.FORM_CLOSE));
    }
}
