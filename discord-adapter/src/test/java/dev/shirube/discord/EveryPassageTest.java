package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import dev.shirube.adapter.SafeText;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.EveryPassageContract;
import dev.shirube.testkit.Shown;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class EveryPassageTest extends EveryPassageContract {

    private static final Optional<RequestCheck> DESCRIPTION = RequestCheck.read();

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Messages(), DiscordRenderer.charts());

    @Override
    protected void check(Reply reply) {
        List<JsonNode> pages = Screen.pages(renderer, reply, reply.whole());
        DESCRIPTION.ifPresent(description ->
                pages.forEach(page ->
                        assertThat(description.faults("POST", "/channels/1/messages", page))
                                .isEmpty()));
        String text = dense(pages.stream().map(page -> Screen.of(page).text()).collect(joining()));
        if (!reply.whole().isEmpty()) {
            assertThat(lines(reply)).allMatch(line -> text.contains(dense(line)));
        }
    }

    @Override
    protected Shown show(Reply reply) {
        return Screen.of(Screen.pages(renderer, reply, reply.whole()));
    }

    @Override
    protected boolean draws() {
        return true;
    }

    private static List<String> lines(Reply reply) {
        var blocks = new ArrayList<Block>(reply.message());
        for (Reply.Quotation quotation : reply.quotes()) {
            blocks.addAll(quotation.answer());
            blocks.addAll(quotation.context());
        }
        return PlainText.lines(blocks).stream()
                .flatMap(line -> Stream.of(line.split(" \\| ")))
                .toList();
    }

    private static String dense(String text) {
        return SafeText.of(text).replaceAll("[\\s\\p{Z}\\u200B]+", "");
    }
}
