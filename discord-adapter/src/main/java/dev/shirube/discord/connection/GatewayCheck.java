package dev.shirube.discord.connection;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;

/**
 * Asks Discord whether the bot may log in, before it does: so a wrong token, a wrong address and a
 * line that is down can be told apart, and no half-built connection is left behind.
 *
 * @param apiUrl the address of the REST interface
 * @param token the bot's
 * @param proxies the way there
 */
record GatewayCheck(String apiUrl, String token, Proxies proxies) {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayCheck.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What Discord calls no token at all and one that it does not know. */
    private static final int UNAUTHORIZED = 401;

    private static final int TOO_MANY = 429;

    /** Where Discord's gateway is as long as Discord does not say otherwise. */
    private static final String GATEWAY = "wss://gateway.discord.gg";

    /** The flags of an application that may read all messages, in many servers and in few. */
    private static final long CONTENT_GRANTED = (1 << 18) | (1 << 19);

    /** What came of asking. */
    sealed interface Finding {

        /**
         * The bot may log in.
         *
         * @param shards how many shards Discord recommends
         * @param gateway where the gateway is
         */
        record Welcome(int shards, String gateway) implements Finding {}

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
        try (Response response = get("gateway/bot")) {
            String wait = Objects.requireNonNullElse(response.header("Retry-After"), "0");
            return read(response.code(), wait, response.body());
        } catch (InterruptedIOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            return unreachable(e);
        } catch (IOException e) {
            return unreachable(e);
        }
    }

    /**
     * Asks whether the bot may read what is not said to it: whoever logs in for that without having
     * been granted it is not let in at all.
     *
     * @return whether it may; if not, the log says what to do
     */
    boolean mayReadContent() {
        try (Response response = get("applications/@me")) {
            if (response.code() == 200) {
                DataObject application = DataObject.fromJson(response.body().string());
                if ((application.getLong("flags", 0) & CONTENT_GRANTED) != 0) {
                    return true;
                }
            }
        } catch (IOException | ParsingException e) {
            LOG.debug("Discord does not tell what the bot may", e);
        }
        LOG.warn(
                "Discord: shirube.community needs the \"Message Content Intent\"; switch it on in"
                    + " the Developer Portal under Bot and start again; until then the bot hears"
                    + " only those who mention it");
        return false;
    }

    private Response get(String path) throws IOException {
        Request request =
                new Request.Builder()
                        .url(apiUrl + path)
                        .header("Authorization", "Bot " + token)
                        .header("User-Agent", "DiscordBot (shirube, 1)")
                        .build();
        return proxies.client().callTimeout(PATIENCE).build().newCall(request).execute();
    }

    private String host() {
        return HttpUrl.get(apiUrl).host();
    }

    private Finding unreachable(IOException e) {
        return new Finding.Later(host() + " cannot be reached: " + e, Duration.ZERO);
    }

    private Finding read(int status, String wait, ResponseBody text) throws IOException {
        if (status == UNAUTHORIZED) {
            return new Finding.WrongToken();
        }
        if (status != 200) {
            return new Finding.Later(
                    "%s answers %d".formatted(host(), status),
                    status == TOO_MANY ? seconds(wait) : Duration.ZERO);
        }
        try {
            DataObject body = DataObject.fromJson(text.string());
            DataObject limit = body.optObject("session_start_limit").orElseGet(DataObject::empty);
            if (limit.getInt("remaining", 1) < 1) {
                return new Finding.Later(
                        "the bot has logged in too often today",
                        Duration.ofMillis(limit.getLong("reset_after", 0)));
            }
            return new Finding.Welcome(
                    Math.max(1, body.getInt("shards", 1)), body.getString("url", GATEWAY));
        } catch (ParsingException e) {
            return new Finding.Later(host() + " does not speak as Discord", Duration.ZERO);
        }
    }

    private static Duration seconds(String text) {
        return text.matches("\\d{1,6}(\\.\\d+)?")
                ? Duration.ofMillis((long) (Double.parseDouble(text) * 1000))
                : Duration.ZERO;
    }
}
