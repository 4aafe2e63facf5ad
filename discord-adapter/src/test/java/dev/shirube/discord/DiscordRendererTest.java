package dev.shirube.discord;

import dev.shirube.discord.components.DiscordLimits;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.DiscordRenderer.View;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.RendererContract;
import dev.shirube.testkit.Shown;

class DiscordRendererTest extends RendererContract {

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Messages(), DiscordRenderer.charts());

    @Override
    protected Shown show(Reply reply) {
        return Screen.of(Screen.json(renderer.render(reply, new View("", 1, true, false))));
    }

    @Override
    protected int limit() {
        return DiscordLimits.MESSAGE.characters();
    }
}
