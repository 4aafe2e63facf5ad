package dev.shirube.discord;

import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.GoldenContract;

import java.util.List;
import java.util.Optional;

/** The files can be sent as they are. */
class GoldenTest extends GoldenContract {

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Messages(), chart -> Optional.empty());

    @Override
    protected List<String> pages(Reply reply) {
        return Screen.pages(renderer, reply, reply.whole()).stream()
                .map(page -> page.get("components").toString())
                .toList();
    }
}
