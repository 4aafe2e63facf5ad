package dev.shirube.discord;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks Discord whether the bot may log in, before it does: so a wrong token, a wrong address and a
 * line that is down can be told apart, and no half-built connection is left behind.
 */
final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What Discord calls no token at all and one that it does not know. */
    private static final int UNAUTHORIZED = 401;

    private static final int TOO_MANY = 429;

    private final URI address;
    private final String token;

    Probe(String apiUrl, String token) {
        this.address = URI.create(apiUrl + "gateway/bot");
        this.token = token;
    }

    /** What came of asking. */
    sealed interface Finding {

        /**
         * The bot may log in.
         *
         * @param shards how many shards Discord recommends
         */
        record Welcome(int shards) implements Finding {}

        /** Discord does not know the token: trying again is of no use. */
        record WrongToken() implements Finding {}

        /**
         * It may work later.
         *
         * @param reason what happened, in one line
         * @param pause how long to wait at least; zero where Discord does not say
         */
        record Later(String reason, Duration pause) implements Finding {}
    }

    /**
     * Asks.
     *
     * @throws InterruptedException if the program stops meanwhile
     */
    Finding ask() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bot " + token)
                        .header("User-Agent", "DiscordBot (shirube, 1)")
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build()) {
            return read(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Finding.Later(address.getHost() + " cannot be reached: " + e, Duration.ZERO);
        }
    }

    private Finding read(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == UNAUTHORIZED) {
            return new Finding.WrongToken();
        }
        if (status != 200) {
            String wait = response.headers().firstValue("Retry-After").orElse("0");
            return new Finding.Later(
                    "%s answers %d".formatted(address.getHost(), status),
                    status == TOO_MANY ? seconds(wait) : Duration.ZERO);
        }
        try {
            DataObject body = DataObject.fromJson(response.body());
            DataObject limit = body.optObject("session_start_limit").orElseGet(DataObject::empty);
            if (limit.getInt("remaining", 1) < 1) {
                return new Finding.Later(
                        "the bot has logged in too often today",
                        Duration.ofMillis(limit.getLong("reset_after", 0)));
            }
            return new Finding.Welcome(Math.max(1, body.getInt("shards", 1)));
        } catch (ParsingException e) {
            return new Finding.Later(
                    address.getHost() + " does not speak as Discord", Duration.ZERO);
        }
    }

    private static Duration seconds(String text) {
        return text.matches("\\d{1,6}(\\.\\d+)?")
                ? Duration.ofMillis((long) (Double.parseDouble(text) * 1000))
                : Duration.ZERO;
    }
}
