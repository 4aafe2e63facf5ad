package dev.shirube.discord;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.AskForContract;
import dev.shirube.testkit.Talk;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

class AskForTest extends AskForContract<Visible> {

    @Override
    protected Talk<Visible> connect(ChatService chat) {
        return new DiscordTalk(chat);
    }

    /** Discord calls whom a message says it may call, whatever else is written there. */
    @Override
    protected List<String> called(Visible message) {
        JsonNode mentions = message.message().path("allowed_mentions");
        return Stream.concat(
                        mentions.path("users")
                                .valueStream()
                                .map(user -> "<@" + user.asString() + ">"),
                        Stream.of("parse", "roles")
                                .flatMap(kind -> mentions.path(kind).valueStream())
                                .map(JsonNode::asString))
                .toList();
    }
}
