package dev.shirube.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.util.http.SlackHttpClient;

import dev.shirube.adapter.ConnectionSupervisor.Trouble;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls Slack's Web API, and says in plain words what goes wrong when it is asked for a link. */
public final class SlackClient implements AutoCloseable {

    private static final int CALL_MILLIS = 30_000;
    private static final int READ_MILLIS = 20_000;

    private final Slack slack;
    private final SlackCredentials tokens;
    private final String apiUrl;
    private volatile Identity me = Identity.UNKNOWN;

    /**
     * Who the bot is in the workspace that its token belongs to.
     *
     * @param user the id of its user
     * @param name the name of its user
     * @param team the id of the workspace
     * @param scopes what it may do; empty where the server does not tell
     */
    public record Identity(String user, String name, String team, Set<String> scopes) {

        /** Copies the set. */
        public Identity {
            scopes = Set.copyOf(scopes);
        }

        private static final Identity UNKNOWN = new Identity("", "", "", Set.of());

        /** Returns whether the bot may do something, as far as it is known. */
        public boolean may(String scope) {
            return scopes.isEmpty() || scopes.contains(scope);
        }
    }

    public SlackClient(SlackCredentials tokens, String apiUrl) {
        this.tokens = tokens;
        this.apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(this.apiUrl);
        // Its threads outlive every close().
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
        config.setHttpClientReadTimeoutMillis(READ_MILLIS);
        var http =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .addNetworkInterceptor(SlackClient::promptly)
                        .build();
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
    }

    /** Else the end of a long reply waits until Slack has acknowledged its beginning. */
    private static Response promptly(Interceptor.Chain chain) throws IOException {
        Objects.requireNonNull(chain.connection()).socket().setTcpNoDelay(true);
        return chain.proceed(chain.request());
    }

    /** A call of the Web API. */
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    public Slack slack() {
        return slack;
    }

    /** Returns what speaks in the name of the bot. */
    public MethodsClient bot() {
        return slack.methods(tokens.bot());
    }

    /** Calls in the name of the bot; returns nothing where Slack refuses or cannot be reached. */
    public <T extends SlackApiTextResponse> Optional<T> asked(Call<T> call) {
        try {
            return Optional.of(call.on(bot())).filter(SlackApiTextResponse::isOk);
        } catch (IOException | SlackApiException e) {
            return Optional.empty();
        }
    }

    /** Asks who the bot is, which {@link #me} tells from then on. */
    public void introduce() throws Trouble {
        AuthTestResponse answer =
                ask(SlackCredentials.BOT, bot(), methods -> methods.authTest(r -> r));
        me = new Identity(answer.getUserId(), answer.getUser(), answer.getTeamId(), scopes(answer));
    }

    /** Returns who the bot is; nobody before Slack has told. */
    public Identity me() {
        return me;
    }

    /** Asks for the address of a socket. */
    public String socketAddress() throws Trouble {
        return ask(
                        SlackCredentials.APP,
                        slack.methods(tokens.app()),
                        methods -> methods.appsConnectionsOpen(r -> r))
                .getUrl();
    }

    private <T extends SlackApiTextResponse> T ask(
            String token, MethodsClient methods, Call<T> call) throws Trouble {
        T answer;
        try {
            answer = call.on(methods);
        } catch (SlackApiException e) {
            throw new Trouble(
                    "%s answers with HTTP status %d".formatted(apiUrl, e.getResponse().code()));
        } catch (IOException | RuntimeException e) {
            // Never what was sent along the line.
            throw new Trouble(
                    "cannot reach %s (%s)".formatted(apiUrl, e.getClass().getSimpleName()));
        }
        if (answer.isOk()) {
            return answer;
        }
        String error = answer.getError();
        throw new Trouble(
                "missing_scope".equals(error)
                        ? "%s lacks the scope %s".formatted(token, answer.getNeeded())
                        : "%s is refused: %s".formatted(token, error));
    }

    private static Set<String> scopes(AuthTestResponse answer) {
        Map<String, List<String>> headers = answer.getHttpResponseHeaders();
        if (headers == null) {
            return Set.of();
        }
        return headers.getOrDefault("x-oauth-scopes", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            // Nothing of ours is left open, and the program is on its way out.
            return;
        }
    }
}
