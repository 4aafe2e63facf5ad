package dev.shirube.web;

import dev.shirube.chat.ChatService;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.EdgeContract;
import dev.shirube.testkit.Shown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The endpoint behind the page, over real HTTP. */
@SpringBootTest(classes = WebEdgeTest.Bot.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebEdgeTest extends EdgeContract {

    @AutoClose private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final EdgeBot bot;
    @LocalServerPort private int port;

    @Autowired
    WebEdgeTest(EdgeBot bot) {
        this.bot = bot;
    }

    @Override
    protected EdgeBot bot() {
        return bot;
    }

    @Override
    protected List<Shown> say(String person, String text) {
        String conversation = person.replaceAll("[^A-Za-z0-9_-]", "-");
        String body = json.writeValueAsString(Map.of("text", text, "conversation", conversation));
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/chat"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        String response = http.sendAsync(request, BodyHandlers.ofString()).join().body();
        return List.of(shown(json.readTree(response)));
    }

    /** The page sends the command of a choice that is clicked. */
    @Override
    protected List<Shown> press(String person, Shown shown, Choice choice) {
        return say(person, choice.command());
    }

    /** All of it is there at once. */
    @Override
    protected Optional<Shown> more(String person, Shown shown) {
        return Optional.empty();
    }

    @Override
    protected Optional<List<Shown>> sayTwice(String person, String text) {
        return Optional.empty();
    }

    /** The page inserts the fragment, or shows the words of a problem as text. */
    private static Shown shown(JsonNode answer) {
        if (!answer.has("html")) {
            return new Shown(
                    List.of(answer.get("detail").asString()), List.of(), List.of(), List.of());
        }
        Document page = Jsoup.parseBodyFragment(answer.get("html").asString());
        List<Choice> choices =
                answer.get("choices").valueStream().map(WebEdgeTest::choice).toList();
        return new Shown(
                List.of(page.text()), choices, page.select("a").eachAttr("href"), List.of());
    }

    private static Choice choice(JsonNode choice) {
        return new Choice(
                choice.get("id").asString(),
                choice.get("label").asString(),
                choice.get("command").asString());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Bot {

        @Bean
        EdgeBot edgeBot() {
            return new EdgeBot();
        }

        @Bean
        ChatService chatService(EdgeBot bot) {
            return bot.chat();
        }

        @Bean
        Messages messages(EdgeBot bot) {
            return bot.messages();
        }
    }
}
