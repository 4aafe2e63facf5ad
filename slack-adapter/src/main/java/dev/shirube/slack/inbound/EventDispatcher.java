package dev.shirube.slack.inbound;

import com.google.gson.JsonParser;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SSLCheckRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;

import dev.shirube.adapter.Workload;
import dev.shirube.slack.api.SlackClient;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything that Slack sends comes in, whichever way. It is acknowledged before anybody
 * looks at what it says, and worked on meanwhile.
 */
public final class EventDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);

    private final Workload workload;
    private final EventRouter router;
    private final SocketModeRequestParser envelopes;
    private final SlackRequestParser requests;

    public EventDispatcher(SlackClient slack, EventRouter router, Workload workload) {
        this.router = router;
        this.workload = workload;
        var config =
                AppConfig.builder()
                        .slack(slack.slack())
                        // Nothing of the environment: it would make another kind of app of this.
                        .clientId(null)
                        .clientSecret(null)
                        .signingSecret(null)
                        .singleTeamBotToken(null)
                        .scope(null)
                        .userScope(null)
                        .redirectUri(null)
                        .build();
        this.envelopes = new SocketModeRequestParser(config);
        this.requests = new SlackRequestParser(config);
    }

    /**
     * Takes an envelope of Socket Mode.
     *
     * @return whether it will be worked on, and so is to be acknowledged
     */
    public boolean socket(String message) {
        return workload.add(() -> {
            SocketModeRequest request = envelopes.parse(message);
            if (request != null) {
                run(request.getBoltRequest());
            }
        });
    }

    /** Takes a request of HTTP mode whose signature has been checked. */
    public Response http(SlackRequestParser.HttpRequest request) {
        Request<?> parsed = parse(request);
        if (parsed == null) {
            return Response.builder().statusCode(400).body("").build();
        }
        return switch (parsed) {
            // Slack wants something back of these.
            case UrlVerificationRequest verification ->
                    Response.builder()
                            .statusCode(200)
                            .contentType("text/plain")
                            .body(verification.getChallenge())
                            .build();
            case SSLCheckRequest ignored -> Response.ok();
            // What is not taken Slack sends again, and maybe to another instance.
            default ->
                    workload.add(() -> run(parsed))
                            ? Response.ok()
                            : Response.builder().statusCode(503).body("").build();
        };
    }

    private @Nullable Request<?> parse(SlackRequestParser.HttpRequest request) {
        try {
            return requests.parse(request);
        } catch (RuntimeException e) {
            LOG.error("what Slack sent was not understood: {}", e.getClass().getName());
            return null;
        }
    }

    /**
     * Without Bolt's own app: who the bot is and who has signed is checked elsewhere, once, and not
     * by a call of Slack in front of every acknowledgement. What is not listed here is ignored.
     */
    private void run(Request<?> request) {
        try {
            switch (request) {
                case SlashCommandRequest command -> router.command(command.getPayload());
                case BlockActionRequest press ->
                        router.pressed(new ActionPayload(press.getPayload()));
                case GlobalShortcutRequest shortcut -> router.ask(shortcut.getPayload());
                case MessageShortcutRequest shortcut -> router.about(shortcut.getPayload());
                case ViewSubmissionRequest submission -> router.written(submission.getPayload());
                case EventRequest event ->
                        router.event(
                                JsonParser.parseString(event.getRequestBodyAsString())
                                        .getAsJsonObject());
                default -> {}
            }
        } catch (RuntimeException e) {
            LOG.error("a reply failed", Workload.withoutWords(e));
        }
    }
}
