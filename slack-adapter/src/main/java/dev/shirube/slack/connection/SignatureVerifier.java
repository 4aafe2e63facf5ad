package dev.shirube.slack.connection;

import com.slack.api.app_backend.SlackSignature;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets through only what Slack has signed a moment ago, and each of it once. Slack signs what it
 * delivers again anew, so that no delivery is taken for a replay. Thread-safe.
 */
public final class SignatureVerifier {

    /** How far the clocks may be apart, in either direction. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    /** More requests in ten minutes than an app gets. */
    private static final int CAPACITY = 200_000;

    private final SlackSignature.Generator signatures;
    private final InstantSource clock;
    private final Map<String, Instant> seen =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > CAPACITY || eldest.getValue().isBefore(clock.instant());
                }
            };

    public SignatureVerifier(String secret, InstantSource clock) {
        this.signatures = new SlackSignature.Generator(secret);
        this.clock = clock;
    }

    /** Returns whether a request is one of Slack's, and notes it. */
    public boolean accept(@Nullable String timestamp, @Nullable String signature, String body) {
        if (timestamp == null || signature == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant now = clock.instant();
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, now).abs().compareTo(WINDOW) > 0) {
            return false;
        }
        byte[] right = signatures.generate(timestamp, body).getBytes(StandardCharsets.US_ASCII);
        byte[] given = signature.getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, given) && isFirst(signature, sent);
    }

    private boolean isFirst(String signature, Instant sent) {
        synchronized (seen) {
            return seen.putIfAbsent(signature, sent.plus(WINDOW)) == null;
        }
    }
}
