package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Objects;

/** What is written to the bot in words, and by whom. */
class MessageTest {

    private static final String CALL = "<@" + Event.BOT + "> ";

    @AutoClose private final Connected connected = Connected.to(TestBot.chat());

    private String say(Map<String, Object> message) {
        connected.discord().gateway.dispatch("MESSAGE_CREATE", message);
        return (String) Objects.requireNonNull(message.get("id"));
    }

    private String reply(Map<String, Object> message) throws InterruptedException {
        Visible reply = connected.discord().next(say(message));
        return Screen.of(reply.message()).text();
    }

    private static Map<String, Object> said(String person, String text) {
        return Event.said(Event.id(), person, text);
    }

    @Test
    void botsWebhooksAndThoseWhoDoNotCallAreNotAnswered() throws Exception {
        Map<String, Object> byBot = said("51", CALL + "HoEの年収は？");
        byBot.put("author", Event.user("51", true));
        Map<String, Object> byWebhook = said("52", CALL + "HoEの年収は？");
        byWebhook.put("webhook_id", "52");
        byWebhook.remove("member");
        String bots = say(byBot);
        String webhooks = say(byWebhook);
        String others = say(said("53", "HoEの年収は？"));

        assertThat(reply(said("54", CALL + "HoEの年収は？"))).contains("1,200 - 1,800");

        // Waits for whatever is still being worked on.
        connected.bot().stop();
        assertThat(connected.discord().more(bots)).isEmpty();
        assertThat(connected.discord().more(webhooks)).isEmpty();
        assertThat(connected.discord().more(others)).isEmpty();
    }

    @Test
    void aDirectMessageNeedsNoMention() throws Exception {
        assertThat(reply(Event.direct(Event.id(), "55", "HoEの年収は？"))).contains("1,200 - 1,800");
        assertThat(reply(Event.direct(Event.id(), "55", "スキルは？")))
                .contains("Head of Engineering", "技術スキル");
    }

    @Test
    void aFollowUpInAThreadKeepsTheJob() throws Exception {
        String thread = Event.id();
        connected.discord().gateway.dispatch("THREAD_CREATE", Server.thread(thread));

        assertThat(reply(Event.inThread(thread, said("56", CALL + "HoEの年収は？"))))
                .contains("1,200 - 1,800");
        assertThat(reply(Event.inThread(thread, said("56", CALL + "シニアは？"))))
                .contains("1,200 - 1,800");
    }

    @Test
    void whereTheBotMayNotWriteThePersonIsAnsweredDirectly() throws Exception {
        String id = say(Event.in(Event.NO_WORDS, said("57", CALL + "HoEの年収は？")));

        Visible reply = connected.discord().next(Event.DIRECT);

        assertThat(Screen.of(reply.message()).text()).contains("1,200 - 1,800");
        connected.bot().stop();
        assertThat(connected.discord().more(id)).isEmpty();
    }
}
