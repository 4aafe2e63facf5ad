package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackCredentials;

import okhttp3.Request;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;

/** What is said to Slack does not wait for the acknowledgement of what was said before. */
class PromptCallsTest {

    @Test
    void everyCallIsSentAtOnce() throws IOException, Trouble {
        var prompt = new ArrayList<Boolean>();
        try (var slack = new FakeSlack();
                var client =
                        new SlackClient(
                                new SlackCredentials(FakeSlack.BOT_TOKEN, "", ""),
                                slack.apiUrl())) {
            var watched =
                    client.slack()
                            .getHttpClient()
                            .getOkHttpClient()
                            .newBuilder()
                            .addNetworkInterceptor(chain -> {
                                prompt.add(
                                        requireNonNull(chain.connection())
                                                .socket()
                                                .getTcpNoDelay());
                                return chain.proceed(chain.request());
                            })
                            .build();
            var request = new Request.Builder().url(slack.apiUrl() + "auth.test").build();
            try (var answer = watched.newCall(request).execute()) {
                assertThat(answer.isSuccessful()).isTrue();
            }
            assertThat(prompt).containsExactly(true);
            assertThat(client.slack().getHttpClient().getConfig())
                    .isSameAs(client.slack().getConfig());
        }
    }
}
