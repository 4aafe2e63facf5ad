package dev.shirube.slack;

/** Socket Mode. */
class SocketModeTest extends EveryWayOfAsking {

    @Override
    Way way() {
        return new Way(StandIn.socketMode(), new Tokens("xoxb-test", "xapp-test", ""), 0);
    }
}
