package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordProperties;
import dev.shirube.discord.connection.DiscordProperties.StreamCompression;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.discord.connection.Proxies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The way to Discord leads through the proxy that the machine has, where it has one. */
class ProxyTest {

    /** Names that lead nowhere but through the proxy. */
    private static final String API = "discord.invalid";

    private static final String GATEWAY = "gateway.invalid";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    HTTPS_PROXY=http://127.0.0.1:PORT                  | ''
                    https_proxy=127.0.0.1:PORT                         | ''
                    https.proxyHost=127.0.0.1 https.proxyPort=PORT     | ''
                    HTTPS_PROXY=http://user:p%40ss@127.0.0.1:PORT/     | user:p@ss
                    """,
            delimiter = '|')
    void restAndGatewayGoThroughTheProxy(String settings, String credentials) throws Exception {
        var discord = new FakeDiscord();
        Map<String, Integer> ports =
                Map.of(
                        API,
                        URI.create(discord.address()).getPort(),
                        GATEWAY,
                        URI.create(discord.gateway.address()).getPort());
        try (var proxy = new FakeProxy(ports, !credentials.isEmpty())) {
            var state = new DiscordState();
            DiscordConnection bot =
                    TestConnection.of(
                            FakeDiscord.TOKEN,
                            settings(),
                            TestBot.chat(),
                            state,
                            proxies(settings.replace("PORT", "" + proxy.port())));
            try (var connected = new Connected(discord, bot, state)) {
                bot.start();
                assertThat(state.firstWord(Duration.ofMinutes(1)))
                        .isEqualTo("connected as @shirube");
                Map<String, Object> salary =
                        Event.command(
                                Event.id(), "91", "salary", Map.of("job", "head_of_engineering"));
                assertThat(Screen.of(connected.reply(salary).message()).text())
                        .contains("1,200 - 1,800");
            }
            assertThat(proxy.requests)
                    .contains(
                            "GET http://" + API + "/api/v10/gateway/bot",
                            "CONNECT " + GATEWAY + ":80")
                    .anyMatch(request -> request.contains("/callback"));
            if (!credentials.isEmpty()) {
                assertThat(proxy.credentials)
                        .isNotEmpty()
                        .containsOnly(okhttp3.Credentials.basic("user", "p@ss"));
            }
        }
    }

    private static DiscordProperties settings() {
        return new DiscordProperties(
                "http://" + API + "/api/v10",
                "ws://" + GATEWAY,
                StreamCompression.NONE,
                "1",
                Map.of(),
                PlaceRule.NONE);
    }

    private static Proxies proxies(String settings) {
        var map = new HashMap<String, String>();
        for (String setting : settings.strip().split(" +")) {
            if (!setting.isEmpty()) {
                String[] parts = setting.split("=", 2);
                map.put(parts[0], parts[1]);
            }
        }
        return Proxies.of(map::get);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    -                                                               | https://discord.com       | direct
                    HTTPS_PROXY=http://p:8080                                       | https://discord.com       | p:8080
                    HTTPS_PROXY=http://p:8080                                       | wss://gateway.discord.gg  | p:8080
                    HTTPS_PROXY=p:8080                                              | https://discord.com       | p:8080
                    HTTPS_PROXY=http://p                                            | https://discord.com       | p:80
                    ALL_PROXY=http://p:8080                                         | https://discord.com       | p:8080
                    HTTP_PROXY=http://p:8080                                        | https://discord.com       | direct
                    HTTP_PROXY=http://p:8080                                        | http://127.0.0.1:1        | p:8080
                    HTTPS_PROXY=http://p:8080 NO_PROXY=.discord.gg,example.org      | wss://gateway.discord.gg  | direct
                    HTTPS_PROXY=http://p:8080 NO_PROXY=.discord.gg,example.org      | https://discord.com       | p:8080
                    HTTPS_PROXY=http://p:8080 no_proxy=discord.com                  | https://discord.com       | direct
                    HTTPS_PROXY=http://p:8080 no_proxy=discord.com                  | https://notdiscord.com    | p:8080
                    HTTPS_PROXY=http://p:8080 NO_PROXY=*                            | https://discord.com       | direct
                    HTTPS_PROXY=http://p:8080 NO_PROXY=127.0.0.1:8080               | https://127.0.0.1:8080    | direct
                    https.proxyHost=p https.proxyPort=8080                          | https://discord.com       | p:8080
                    https.proxyHost=p                                               | https://discord.com       | p:443
                    https.proxyHost=p HTTPS_PROXY=http://q:8080                     | https://discord.com       | p:443
                    https.proxyHost=p http.nonProxyHosts=localhost|*.discord.gg     | wss://gateway.discord.gg  | direct
                    https.proxyHost=p http.nonProxyHosts=localhost|*.discord.gg     | https://discord.com       | p:443
                    HTTPS_PROXY=socks5://p:1080                                     | https://discord.com       | direct
                    HTTPS_PROXY=http://[                                            | https://discord.com       | direct
                    """,
            delimiter = '→',
            quoteCharacter = '\u0001')
    void propertiesAndVariablesAreReadAsOtherProgramsReadThem(String row) {
        int last = row.lastIndexOf('|');
        int first = row.lastIndexOf('|', last - 1);
        String settings = row.substring(0, first).replaceFirst("^-", "");
        URI address = URI.create(row.substring(first + 1, last).strip());

        assertThat(proxies(settings).via(address).map(Object::toString).orElse("direct"))
                .isEqualTo(row.substring(last + 1).strip());
    }

    @Test
    void thePasswordOfAProxyIsNotWrittenAnywhere() throws Exception {
        try (var log = LogLines.of(Proxies.class)) {
            var _ = proxies("HTTPS_PROXY=http://u:secret@p:8080").gateway(URI.create("wss://g"));
            assertThat(log.next("leads through")).contains("p:8080").doesNotContain("secret");
            assertThat(proxies("HTTPS_PROXY=ftp://u:secret@p").via(URI.create("https://g")))
                    .isEmpty();
            assertThat(log.next("HTTPS_PROXY")).doesNotContain("secret");
        }
    }
}
