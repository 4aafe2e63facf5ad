package dev.shirube.mattermost;

import dev.shirube.adapter.CallbackServer;
import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.adapter.Workload;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.reply.Messages;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Puts the adapter together, and opens its links. */
final class MattermostConnection implements ConnectionSupervisor.Connector {

    private final HttpClient http;
    private final MattermostCredentials access;
    private final MattermostProperties settings;
    private final MattermostClient client;
    private final MattermostChatHandler handler;
    private final MattermostDelivery delivery;
    private final CommunityFlow community;
    private final Callbacks callbacks;
    private final Workload workload;
    private @Nullable CallbackServer server;

    private MattermostConnection(
            HttpClient http,
            MattermostCredentials access,
            MattermostProperties settings,
            ChatService chat,
            CommunityProperties places,
            Messages messages,
            BackOff backOff,
            Workload workload) {
        this.http = http;
        this.access = access;
        this.settings = settings;
        this.workload = workload;
        String url = settings.callback().url();
        var renderer = new MattermostRenderer(messages, url != null);
        var payloads = new Payloads(access, url);
        this.client = new MattermostClient(http, access, backOff);
        // Without slash commands the slash is Mattermost's own.
        boolean slash = url != null && !access.commands().isEmpty();
        String before = slash ? "/" + settings.command() + " " : "";
        chat.expect(settings.rules());
        this.handler =
                new MattermostChatHandler(
                        chat, settings.rules(), client, renderer, name -> before + name);
        this.delivery = new MattermostDelivery(client, payloads, handler);
        this.community =
                new CommunityFlow(
                        new CommunityEdge(chat, places),
                        new MattermostCommunity(handler, client, delivery));
        if (url != null) {
            // Without buttons nobody could take a question.
            var line = new MattermostHelpLine(client, payloads, access.url(), handler::me);
            chat.desk().connect(MattermostChatHandler.PLATFORM, line);
        }
        this.callbacks =
                new Callbacks(
                        access,
                        payloads,
                        new WindowDialog(access, url),
                        handler,
                        delivery,
                        community,
                        workload,
                        settings.command());
    }

    /**
     * Puts the parts together.
     *
     * @param places where the bot joins in without being called
     * @param work does what takes time; shut down at the end
     */
    static ConnectionSupervisor of(
            MattermostCredentials access,
            MattermostProperties settings,
            ChatService chat,
            CommunityProperties places,
            Messages messages,
            BackOff backOff,
            ExecutorService work) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        var workload = new Workload("Mattermost", work);
        var connection =
                new MattermostConnection(
                        http, access, settings, chat, places, messages, backOff, workload);
        return new ConnectionSupervisor(
                "Mattermost", connection, workload, backOff, settings.stopTimeout());
    }

    /** Makes what posts into channels, over calls of its own. */
    static MattermostChannelPost channelPost(
            MattermostCredentials access,
            MattermostProperties settings,
            Messages messages,
            BackOff backOff) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        String url = settings.callback().url();
        return new MattermostChannelPost(
                new MattermostClient(http, access, backOff),
                new Payloads(access, url),
                new MattermostRenderer(messages, url != null));
    }

    @Override
    public ConnectionSupervisor.Link connect() throws Trouble, InterruptedException {
        handler.speakAs(client.me());
        MattermostProperties.Callback callback = settings.callback();
        if (server == null && callback.url() != null) {
            server =
                    CallbackServer.open(
                            new CallbackServer.Place(
                                    "shirube.mattermost.callback",
                                    callback.address(),
                                    callback.port(),
                                    MattermostProperties.Callback.PATH,
                                    callback.readTimeout()),
                            callbacks);
        }
        return MattermostSocket.open(
                http, access, event -> workload.add(() -> hear(event)), settings.watchInterval());
    }

    private void hear(JsonNode event) {
        if (event.path("event").asString("").equals("reaction_added")) {
            community.reacted(MattermostCommunity.reaction(event));
            return;
        }
        MattermostPost post = MattermostPost.of(event);
        Optional<MattermostChatHandler.Question> asked = handler.heard(post);
        if (asked.isEmpty()) {
            MattermostCommunity.hear(community, post);
        } else if (!asked.get().overheard() || !community.isMuted(post.channel(), post.root())) {
            handler.answer(asked.get()).ifPresent(delivery::send);
        }
    }

    @Override
    public String name() {
        return handler.me().name();
    }

    @Override
    public void stopped() {
        if (server != null) {
            server.close();
        }
        // Whoever closes it in peace waits for the socket, which was cut.
        http.shutdownNow();
    }
}
