package dev.shirube.slack;

import java.io.IOException;

/** HTTP mode, signed. */
class SignedHttpTest extends EveryWayOfAsking {

    @Override
    Way way() throws IOException {
        int port = StandIn.freePort();
        var tokens = new Tokens("xoxb-test", "", "test-signing-secret");
        return new Way(StandIn.httpMode(port), tokens, port);
    }
}
