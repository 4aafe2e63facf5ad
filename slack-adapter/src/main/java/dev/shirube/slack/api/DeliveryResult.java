package dev.shirube.slack.api;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.webhook.WebhookResponse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of an attempt to send something. */
public sealed interface DeliveryResult {

    /**
     * It has arrived.
     *
     * @param ts the id of the message in its channel, or null where Slack does not tell it
     */
    record Arrived(@Nullable String ts) implements DeliveryResult {

        @Override
        public String reason() {
            return "";
        }
    }

    /**
     * Slack does not take it, however often it is sent.
     *
     * @param error the name that Slack gives to the reason
     */
    record Refused(String error) implements DeliveryResult {

        @Override
        public String reason() {
            return error;
        }

        /** Returns whether it is for the look of the message, rather than for the place. */
        public boolean forItsBlocks() {
            return error.contains("block")
                    || error.contains("table")
                    || error.equals("invalid_arguments");
        }

        /** Returns whether it is too much at once. */
        public boolean forItsLength() {
            return error.equals("msg_too_long") || error.equals("msg_blocks_too_long");
        }
    }

    /**
     * Slack may take it later.
     *
     * @param pause for how long Slack wants to be left alone; zero where it does not say
     * @param reason what is wrong
     */
    record Later(Duration pause, String reason) implements DeliveryResult {}

    /** Returns why it has not arrived; empty where it has. */
    String reason();

    /** The name of an error, which comes alone or in an object. */
    Pattern NAME = Pattern.compile("(?:^|\"error\"\\s*:\\s*\")([a-z][a-z_]{2,60})(?:\"|\\s*$)");

    /** A call of Slack. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws IOException, SlackApiException;
    }

    /** Calls a method of the Web API. */
    static DeliveryResult ofMethod(Attempt<? extends SlackApiTextResponse> attempt) {
        try {
            SlackApiTextResponse answer = attempt.run();
            if (answer.isOk()) {
                return new Arrived(
                        answer instanceof ChatPostMessageResponse post ? post.getTs() : null);
            }
            String error = answer.getError() == null ? "unknown" : answer.getError();
            return switch (error) {
                case "ratelimited",
                        "rate_limited",
                        "internal_error",
                        "fatal_error",
                        "request_timeout",
                        "service_unavailable" ->
                        new Later(Duration.ZERO, error);
                default -> new Refused(error);
            };
        } catch (SlackApiException e) {
            return of(e.getResponse().code(), e.getResponse().header("Retry-After"), "http");
        } catch (IOException e) {
            return new Later(Duration.ZERO, e.getClass().getSimpleName());
        }
    }

    /** Posts to an address that Slack has given. */
    static DeliveryResult ofUrl(Attempt<WebhookResponse> attempt) {
        try {
            WebhookResponse answer = attempt.run();
            String body = answer.getBody() == null ? "" : answer.getBody();
            return of(answer.getCode(), retryAfter(answer.getHeaders()), body);
        } catch (IOException | SlackApiException e) {
            return new Later(Duration.ZERO, e.getClass().getSimpleName());
        }
    }

    private static DeliveryResult of(int status, @Nullable String retryAfter, String body) {
        if (status / 100 == 2) {
            return new Arrived(null);
        }
        String reason = "HTTP status " + status;
        if (status == 429 || status >= 500) {
            return new Later(seconds(retryAfter), reason);
        }
        Matcher name = NAME.matcher(body);
        if (!name.find()) {
            return new Refused(reason);
        }
        String error = name.group(1);
        return new Refused(error.contains("block") ? "invalid_blocks" : error);
    }

    private static @Nullable String retryAfter(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }

    private static Duration seconds(@Nullable String header) {
        return header != null && header.strip().matches("\\d{1,5}")
                ? Duration.ofSeconds(Long.parseLong(header.strip()))
                : Duration.ZERO;
    }
}
