package dev.shirube.slack;

import com.slack.api.model.block.LayoutBlock;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows a reply as messages of Slack. A pure function: every word of the reply is in one of the
 * pages, and nothing in guide text becomes markup.
 */
final class SlackRenderer {

    private final Messages messages;
    private final Words words;
    private final Buttons buttons;

    SlackRenderer(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        this.buttons = new Buttons(words);
    }

    /**
     * Renders a reply.
     *
     * @param asked what was asked, which a button asks again
     * @param shareable whether there is a button that shows an answer to all
     * @return the pages, at least one; each but the last leads to the next where a command gives
     *     the reply again, else all of them are to be sent
     */
    List<SlackMessage> pages(Reply reply, String asked, boolean shareable) {
        List<List<Piece>> pages = Piece.pages(pieces(reply));
        if (pages.isEmpty()) {
            pages = List.of(List.of());
        }
        String text = SlackText.of(reply);
        List<SlackMessage> shown = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<LayoutBlock> below =
                    buttons.of(reply, asked, i + 1, pages.size(), shareable && i == 0);
            shown.add(
                    new SlackMessage(
                            joined(Piece.shown(pages.get(i)), below),
                            joined(Piece.plain(pages.get(i)), below),
                            text));
        }
        return List.copyOf(shown);
    }

    /** Renders the bot's own words without a reply. */
    static SlackMessage note(String words) {
        return new SlackMessage(List.of(), List.of(), SlackText.fitting(words));
    }

    private List<Piece> pieces(Reply reply) {
        var body = new Body();
        body.header(reply.title());
        body.blocks(reply.message());
        boolean first = reply.message().isEmpty();
        for (Reply.Quotation quotation : reply.quotes()) {
            if (!first) {
                body.divider();
            }
            first = false;
            add(quotation, reply.language(), body);
        }
        return body.pieces();
    }

    private void add(Reply.Quotation quotation, Language spoken, Body body) {
        if (!quotation.heading().isBlank()) {
            body.blocks(List.of(new Block.Heading(3, List.of(Span.plain(quotation.heading())))));
        }
        body.blocks(quotation.answer());
        if (!quotation.context().isEmpty()) {
            if (!quotation.answer().isEmpty()) {
                body.label(messages.text(spoken, Phrase.CONTEXT));
            }
            body.blocks(quotation.context());
        }
        source(quotation.source(), spoken, body);
    }

    private void source(Source source, Language spoken, Body body) {
        if (source.caveat() != null) {
            body.context(source.caveat(), null, "");
        }
        String date = source.date() == null ? "" : " (" + source.date() + ")";
        String line =
                Stream.concat(Stream.of(source.guide()), source.path().stream())
                        .collect(Collectors.joining(" › "));
        String label = messages.text(spoken, Phrase.SOURCE);
        body.context(
                label + ": " + line + date, source.link(), words.text(spoken, Word.OPEN_SOURCE));
    }

    private static List<LayoutBlock> joined(List<LayoutBlock> above, List<LayoutBlock> below) {
        return Stream.concat(above.stream(), below.stream()).toList();
    }
}
