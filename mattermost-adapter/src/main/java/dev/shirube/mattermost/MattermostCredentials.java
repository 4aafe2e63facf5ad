package dev.shirube.mattermost;

import org.springframework.core.env.Environment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The address of Mattermost and the tokens, by the names of their environment variables. Empty
 * where there is none.
 *
 * @param url the address of the server, without a slash at its end
 * @param token what the bot speaks with
 * @param commands the tokens of the slash commands
 */
record MattermostCredentials(String url, String token, List<String> commands) {

    static final String URL = "MATTERMOST_URL";
    static final String TOKEN = "MATTERMOST_TOKEN";
    static final String COMMANDS = "MATTERMOST_COMMAND_TOKENS";

    private static final String ALGORITHM = "HmacSHA256";

    /** Copies the list. */
    MattermostCredentials {
        commands = List.copyOf(commands);
    }

    static MattermostCredentials of(Environment environment) {
        return new MattermostCredentials(
                environment.getProperty(URL, "").strip().replaceFirst("/+$", ""),
                environment.getProperty(TOKEN, "").strip(),
                Arrays.stream(environment.getProperty(COMMANDS, "").split("[,\\s]+"))
                        .filter(token -> !token.isEmpty())
                        .toList());
    }

    /** Returns whether there is enough to connect with. */
    boolean complete() {
        return isAddress() && !token.isEmpty();
    }

    private boolean isAddress() {
        return url.matches("(?i)https?://[^\\s/?#]+(?:/[^\\s?#]*)?");
    }

    /** Says in one line what is missing. */
    String advice() {
        if (url.isEmpty() && token.isEmpty()) {
            return "Mattermost: off; set %s and %s to switch it on".formatted(URL, TOKEN);
        }
        if (url.isEmpty() || token.isEmpty()) {
            return "Mattermost: off; %s is missing".formatted(url.isEmpty() ? URL : TOKEN);
        }
        return "Mattermost: off; %s must be an address such as https://chat.example.org"
                .formatted(URL);
    }

    /** Returns the address of a method of the REST interface. */
    URI api(String path) {
        return URI.create(url + "/api/v4" + path);
    }

    /** Returns the address of the WebSocket. */
    URI socket() {
        return URI.create(url.replaceFirst("(?i)^http", "ws") + "/api/v4/websocket");
    }

    /** Returns whether a slash command is one of ours. */
    boolean isCommand(String given) {
        return commands.stream().anyMatch(token -> isEqual(token, given));
    }

    /** Signs what Mattermost gives back, which would otherwise be anybody's to forge. */
    String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Returns whether a text was signed here. */
    boolean isSigned(String text, String signature) {
        return isEqual(sign(text), signature);
    }

    private static boolean isEqual(String right, String given) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves the secrets out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "Access[url=" + url + "]";
    }
}
