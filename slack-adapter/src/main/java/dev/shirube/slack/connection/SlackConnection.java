package dev.shirube.slack.connection;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.CommandWords;
import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.adapter.Workload;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.PostedMessages;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.api.SlackScopes;
import dev.shirube.slack.api.UserLanguages;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.inbound.EventDispatcher;
import dev.shirube.slack.inbound.EventRouter;
import dev.shirube.slack.inbound.MessageHandler;
import dev.shirube.slack.inbound.PrecedingMessages;
import dev.shirube.slack.inbound.SlackChatHandler;
import dev.shirube.slack.inbound.SlackCommunity;
import dev.shirube.slack.inbound.SlackPlaces;
import dev.shirube.slack.inbound.Surfaces;
import dev.shirube.slack.inbound.ThreadParticipants;
import dev.shirube.slack.inbound.Windows;
import dev.shirube.slack.outbound.ChartUploads;
import dev.shirube.slack.outbound.RecentQuestions;
import dev.shirube.slack.outbound.ReplySender;
import dev.shirube.slack.outbound.Sharing;
import dev.shirube.slack.outbound.SlackChannelPost;
import dev.shirube.slack.outbound.SlackDelivery;
import dev.shirube.slack.outbound.SlackHelpLine;
import dev.shirube.slack.text.CommandParser;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Puts the adapter together, and opens its links. */
public record SlackConnection(
        SlackClient client,
        SlackCredentials tokens,
        SlackProperties settings,
        SlackScopes scopes,
        EventDispatcher dispatcher)
        implements ConnectionSupervisor.Connector {

    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);

    private static final int ATTEMPTS = 12;

    /** Of what nobody waits for. */
    private static final int ATTEMPTS_TO_POST = 3;

    /**
     * Puts the parts together.
     *
     * @param community where the bot joins in without being called
     * @param work does what takes time; shut down at the end
     */
    public static ConnectionSupervisor of(
            SlackCredentials tokens,
            SlackProperties settings,
            CommunityProperties community,
            ChatService chat,
            Messages messages,
            BackOff backOff,
            ExecutorService work) {
        InstantSource clock = InstantSource.system();
        var workload = new Workload("Slack", work);
        var slack = new SlackClient(tokens, settings.apiUrl());
        var pictures = new ChartUploads(slack);
        var commandParser =
                new CommandParser(settings.commandPrefix(), CommandWords.of(chat.commands()));
        var people = new UserLanguages(slack, clock);
        var post = new ChannelQueues(slack, backOff, ATTEMPTS);
        var replySender =
                new ReplySender(
                        new SlackRenderer(messages), commandParser, new SlackDelivery(post));
        var edge = new ChatEdge(chat);
        var sharing = new Sharing(edge, people, replySender, clock);
        chat.expect(settings.rules());
        var places = new SlackPlaces(settings.rules());
        var posted = new PostedMessages(slack);
        var flow =
                new CommunityFlow(
                        new CommunityEdge(chat, community),
                        new SlackCommunity(
                                slack, places, people, commandParser, replySender, posted));
        var chatHandler =
                new SlackChatHandler(
                        edge,
                        places,
                        people,
                        replySender,
                        sharing,
                        pictures,
                        new RecentQuestions());
        chat.desk().connect(SlackPlaces.PLATFORM, new SlackHelpLine(slack, post));
        var surfaces = new Surfaces(slack, post, chatHandler, settings.welcome());
        var messageHandler =
                new MessageHandler(
                        slack,
                        chatHandler,
                        commandParser,
                        new ThreadParticipants(slack, clock, chat.threads()),
                        new PrecedingMessages(posted),
                        flow);
        // Whom the router tells that the app was removed is there last.
        var leaving = new AtomicReference<Consumer<String>>(why -> {});
        var router =
                new EventRouter(
                        slack,
                        chatHandler,
                        surfaces,
                        commandParser,
                        messageHandler,
                        new Windows(slack, chatHandler),
                        flow,
                        why -> leaving.get().accept(why));
        var dispatcher = new EventDispatcher(slack, router, workload);
        var scopes = SlackScopes.of(settings.welcome(), community);
        var connection = new SlackConnection(slack, tokens, settings, scopes, dispatcher);
        var supervisor =
                new ConnectionSupervisor(
                        "Slack", connection, workload, backOff, settings.stopTimeout());
        leaving.set(supervisor::leave);
        return supervisor;
    }

    /** Makes what posts into channels, over calls of its own. */
    public static SlackChannelPost channelPost(
            SlackCredentials tokens,
            SlackProperties settings,
            ChatService chat,
            Messages messages,
            BackOff backOff) {
        var commandParser =
                new CommandParser(settings.commandPrefix(), CommandWords.of(chat.commands()));
        var slack = new SlackClient(tokens, settings.apiUrl());
        return new SlackChannelPost(
                slack,
                new SlackRenderer(messages),
                commandParser,
                new SlackDelivery(new ChannelQueues(slack, backOff, ATTEMPTS_TO_POST)));
    }

    @Override
    public ConnectionSupervisor.Link connect() throws Trouble, InterruptedException {
        client.introduce();
        return tokens.socketMode()
                ? SocketLink.open(client, tokens.app(), dispatcher, settings.watchInterval())
                : HttpLink.open(
                        settings.http(),
                        tokens.signing(),
                        dispatcher::http,
                        InstantSource.system());
    }

    @Override
    public String name() {
        return client.me().name();
    }

    @Override
    public String way() {
        return tokens.socketMode() ? "by Socket Mode" : "by HTTP";
    }

    @Override
    public void connected() {
        List<String> missing = scopes.missing(client.me());
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
