package dev.shirube.slack;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.adapter.Workload;
import dev.shirube.chat.BackOff;
import dev.shirube.chat.ChatService;
import dev.shirube.reply.Messages;
import dev.shirube.slack.SlackClient.Identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** Puts the adapter together, and opens its links. */
final class SlackConnection implements ConnectionSupervisor.Connector {

    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);

    private static final int ATTEMPTS = 12;

    private final SlackClient client;
    private final Tokens tokens;
    private final SlackProperties settings;
    private final Intake intake;
    private volatile Identity identity = new Identity("", "", "", Set.of());

    private SlackConnection(
            SlackClient client, Tokens tokens, SlackProperties settings, Intake intake) {
        this.client = client;
        this.tokens = tokens;
        this.settings = settings;
        this.intake = intake;
    }

    /**
     * Puts the parts together.
     *
     * @param work does what takes time; shut down at the end
     */
    static ConnectionSupervisor of(
            Tokens tokens,
            SlackProperties settings,
            ChatService chat,
            Messages messages,
            BackOff backOff,
            ExecutorService work) {
        InstantSource clock = InstantSource.system();
        var workload = new Workload("Slack", work);
        var slack = new SlackClient(tokens, settings.apiUrl());
        var pictures = new Pictures(slack);
        var phrasing = new Phrasing(settings.commandPrefix());
        phrasing.know(chat.commands());
        var people = new People(slack, clock);
        var post = new Post(slack, backOff, ATTEMPTS);
        var replies = new Replies(new SlackRenderer(messages), phrasing, new Outbox(post));
        var sharing = new Sharing(new ChatEdge(chat), people, replies, clock);
        var desk = new Desk(chat, new Places(settings.rules()), people, replies, sharing, pictures);
        var surfaces = new Surfaces(slack, post, desk, settings.welcome());
        var ears = new Ears(desk, phrasing, new Threads(slack, clock), new Above(slack));
        var listeners = new Listeners(desk, surfaces, phrasing, pictures, ears);
        var intake = new Intake(slack, listeners, workload);
        var connection = new SlackConnection(slack, tokens, settings, intake);
        var supervisor =
                new ConnectionSupervisor(
                        "Slack", connection, workload, backOff, settings.stopTimeout());
        intake.onLeaving(supervisor::leave);
        return supervisor;
    }

    @Override
    public ConnectionSupervisor.Link connect() throws Trouble, InterruptedException {
        identity = client.identity();
        intake.speakAs(identity);
        return tokens.socketMode()
                ? SocketLink.open(client, tokens.app(), intake, settings.watchInterval())
                : HttpLink.open(
                        settings.http(), tokens.signing(), intake::http, InstantSource.system());
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public void connected() {
        List<String> missing = SlackScopes.missing(identity, settings.welcome());
        if (!missing.isEmpty()) {
            LOG.warn(
                    "Slack: the app lacks the scopes {}; update it by its manifest and install it"
                            + " again",
                    missing);
        }
    }

    @Override
    public void stopped() {
        client.close();
    }
}
