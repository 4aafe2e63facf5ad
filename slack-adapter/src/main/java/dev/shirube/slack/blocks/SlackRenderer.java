package dev.shirube.slack.blocks;

import com.slack.api.model.block.LayoutBlock;

import dev.shirube.adapter.ReplyLayout;
import dev.shirube.adapter.ReplyLayout.Part;
import dev.shirube.content.Span;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows a reply as messages of Slack. A pure function: every word of the reply is in one of the
 * pages, and nothing in guide text becomes markup.
 */
public record SlackRenderer(Messages messages) {

    /**
     * Renders a reply.
     *
     * @param asked what was asked, which a button asks again
     * @param shareable whether there is a button that shows an answer to all
     * @return the pages, at least one; each but the last leads to the next where a command gives
     *     the reply again, else all of them are to be sent
     */
    public List<SlackMessage> pages(Reply reply, String asked, boolean shareable) {
        List<List<MessagePart>> pages = MessagePart.pages(pieces(reply));
        if (pages.isEmpty()) {
            pages = List.of(List.of());
        }
        String text = SlackText.of(reply);
        List<SlackMessage> shown = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<LayoutBlock> below =
                    Buttons.of(reply, asked, i + 1, pages.size(), shareable && i == 0);
            shown.add(
                    new SlackMessage(
                            joined(MessagePart.shown(pages.get(i)), below),
                            joined(MessagePart.plain(pages.get(i)), below),
                            text));
        }
        return List.copyOf(shown);
    }

    /** Renders the bot's own words without a reply. */
    public static SlackMessage note(String words) {
        return new SlackMessage(List.of(), List.of(), SlackText.fitting(words));
    }

    private List<MessagePart> pieces(Reply reply) {
        var body = new BlockKitBuilder();
        for (Part part : ReplyLayout.of(reply, messages).parts()) {
            switch (part) {
                case Part.Title title -> body.header(title.words());
                case Part.Message message -> body.blocks(message.blocks());
                case Part.Rule ignored -> body.divider();
                case Part.Heading heading -> body.heading(heading.words());
                case Part.Answer answer -> body.blocks(answer.blocks());
                case Part.Context context -> {
                    if (!context.label().isEmpty()) {
                        body.label(context.label());
                    }
                    body.blocks(context.blocks());
                }
                // A picture comes in a message of its own.
                case Part.Chart ignored -> {}
                case Part.Caveat caveat -> body.context(caveat.words(), null, "");
                case Part.Cited cited ->
                        body.context(
                                Span.text(cited.spans()),
                                cited.source().link(),
                                SlackMessageKey.OPEN_SOURCE.in(reply.language()));
            }
        }
        return body.pieces();
    }

    private static List<LayoutBlock> joined(List<LayoutBlock> above, List<LayoutBlock> below) {
        return Stream.concat(above.stream(), below.stream()).toList();
    }
}
