package dev.shirube.slack;

import dev.shirube.slack.api.SlackCredentials;

/** Socket Mode. */
class SocketModeTest extends EveryWayOfAsking {

    @Override
    Way way() {
        return new Way(StandIn.socketMode(), new SlackCredentials("xoxb-test", "xapp-test", ""), 0);
    }
}
