package dev.shirube.discord;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.CommunityContract;

import java.util.List;

class CommunityTest extends CommunityContract<Visible, DiscordChannels> {

    @Override
    protected DiscordChannels connect(ChatService chat) {
        return new DiscordChannels(chat);
    }

    @Override
    protected List<String> addressed() {
        return List.of("<@67> 凧の仕立屋の年収はいくらですか？", "@everyone 凧の仕立屋の年収はいくらですか？");
    }
}
