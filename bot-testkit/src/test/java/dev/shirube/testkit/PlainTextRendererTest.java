package dev.shirube.testkit;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.render.PlainTextRenderer;

import java.util.List;
import java.util.regex.Pattern;

/** In a terminal a choice is a line that ends in the command to type. */
class PlainTextRendererTest extends RendererContract {

    private static final Pattern CHOICE = Pattern.compile("(?m)^\\[\\d+] +(.*?) {3}(/.*)$");

    private final PlainTextRenderer renderer = new PlainTextRenderer(new Messages(), 0);

    @Override
    protected Shown show(Reply reply) {
        String text = renderer.render(reply);
        List<Choice> choices =
                CHOICE.matcher(text)
                        .results()
                        .map(line -> new Choice("", line.group(1), line.group(2)))
                        .toList();
        // Addresses are spelt out; the terminal leads nowhere by itself.
        List<String> links =
                text.contains(SampleReplies.LINK) ? List.of(SampleReplies.LINK) : List.of();
        return new Shown(List.of(text), choices, links, List.of());
    }
}
