package dev.shirube.slack;

import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.testkit.Http;

import java.io.IOException;

/** HTTP mode, signed. */
class SignedHttpTest extends EveryWayOfAsking {

    @Override
    Way way() throws IOException {
        int port = Http.freePort();
        var tokens = new SlackCredentials("xoxb-test", "", "test-signing-secret");
        return new Way(StandIn.httpMode(port), tokens, port);
    }
}
