package dev.shirube.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.util.SlackRequestParser;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Where everything that Slack sends comes in, whichever way. It is acknowledged at once and worked
 * on later.
 */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final ExecutorService work;
    private final App app;
    private final Listeners listeners;
    private final SocketModeRequestParser envelopes;
    private final SlackRequestParser requests;
    private final Queue<String> farewells = new ConcurrentLinkedQueue<>();
    private volatile Consumer<String> leaving = why -> {};

    Intake(SlackClient slack, Listeners listeners, ExecutorService work) {
        this.listeners = listeners;
        this.work = work;
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
                        .allEventsApiAutoAckEnabled(true)
                        .unmatchedRequestHandler(request -> Response.ok())
                        .build();
        // Without the usual middleware: who the bot is and who has signed is checked elsewhere,
        // once, and not by a call of Slack in front of every acknowledgement.
        this.app = new App(config, new ArrayList<>());
        listeners.register(app, this::submit);
        this.envelopes = new SocketModeRequestParser(config);
        this.requests = new SlackRequestParser(config);
    }

    void speakAs(Identity identity) {
        listeners.speakAs(identity);
    }

    /** Sets what is to be done when the app is removed, once that is acknowledged. */
    void onLeaving(Consumer<String> leave) {
        leaving = leave;
        listeners.onLeaving(farewells::add);
    }

    /** What was taken last has been acknowledged. */
    void acknowledged() {
        String why = farewells.poll();
        if (why != null) {
            leaving.accept(why);
        }
    }

    /**
     * Takes an envelope of Socket Mode.
     *
     * @return the acknowledgement; nothing where there is none to give
     */
    Optional<String> socket(String message) {
        if (work.isShutdown()) {
            return Optional.empty();
        }
        SocketModeRequest request = envelopes.parse(message);
        if (request == null) {
            return Optional.empty();
        }
        run(request.getBoltRequest());
        var ack = new JsonObject();
        ack.addProperty("envelope_id", request.getEnvelope().getEnvelopeId());
        return Optional.of(ack.toString());
    }

    /** Takes a request of HTTP mode whose signature has been checked. */
    Response http(SlackRequestParser.HttpRequest request) {
        if (work.isShutdown()) {
            // Slack tries again, and maybe finds another instance.
            return Response.builder().statusCode(503).body("").build();
        }
        Request<?> parsed = requests.parse(request);
        return parsed == null ? Response.builder().statusCode(400).body("").build() : run(parsed);
    }

    private Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Exception e) {
            // Acknowledged all the same: delivered again it would fail again.
            LOG.error("something that Slack sent was not understood: {}", e.getClass().getName());
            return Response.ok();
        }
    }

    private void submit(Runnable task) {
        try {
            work.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    // Without the message, which could quote what a person wrote.
                    LOG.error("a reply failed: {}", e.getClass().getName(), withoutWords(e));
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.info("the bot stops: a question was not taken up");
        }
    }

    private static Throwable withoutWords(Throwable thrown) {
        var bare = new IllegalStateException(thrown.getClass().getName());
        bare.setStackTrace(thrown.getStackTrace());
        return bare;
    }

    /** Takes nothing in any more, and waits until all that was taken is done. */
    void drain(Duration grace) {
        work.shutdown();
        try {
            if (!work.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                work.shutdownNow();
            }
        } catch (InterruptedException e) {
            work.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
