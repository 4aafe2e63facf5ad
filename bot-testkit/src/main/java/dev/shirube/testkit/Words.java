package dev.shirube.testkit;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of replies, as they are to be found in what is shown. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** White space and marks that a platform may put in or leave out without changing a word. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+");

    private Words() {}

    /** Returns all words of a reply but those of its choices, in reading order. */
    static List<String> of(Reply reply) {
        var words = new ArrayList<>(of(reply.title()));
        words.addAll(of(reply.message()));
        for (Reply.Quotation quotation : reply.quotes()) {
            words.addAll(of(quotation.heading()));
            words.addAll(of(quotation.answer()));
            words.addAll(of(quotation.context()));
            words.addAll(of(quotation.source()));
        }
        return List.copyOf(words);
    }

    /** Returns the words of a reply, but those of its choices, that are not to be seen. */
    static List<String> missing(Reply reply, Shown shown) {
        String text = dense(shown.text());
        return of(reply).stream().filter(word -> !text.contains(dense(word))).toList();
    }

    /** Returns the words of the labels of choices. */
    static List<String> ofChoices(List<Choice> choices) {
        return choices.stream().flatMap(choice -> of(choice.label()).stream()).toList();
    }

    /** Returns the words of blocks. */
    static List<String> of(List<Block> blocks) {
        return PlainText.lines(blocks).stream().flatMap(line -> of(line).stream()).toList();
    }

    /** Returns the words of a source, its link left out. */
    static List<String> of(Source source) {
        var words = new ArrayList<String>();
        if (source.caveat() != null) {
            words.addAll(of(source.caveat()));
        }
        words.addAll(of(source.guide()));
        source.path().forEach(heading -> words.addAll(of(heading)));
        if (source.age() != null) {
            words.addAll(of(source.age()));
        }
        return List.copyOf(words);
    }

    /** Returns the words of a text. */
    static List<String> of(String text) {
        return SPACE.splitAsStream(text)
                .filter(word -> !word.isEmpty() && !word.equals(PlainText.CELL_SEPARATOR.strip()))
                .toList();
    }

    /** Returns a text without what cannot be seen, for comparisons. */
    static String dense(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
