package dev.shirube.slack.inbound;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.DeliveryResult;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackClient.Identity;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.BlockKitBuilder;
import dev.shirube.slack.blocks.Buttons;
import dev.shirube.slack.blocks.MessagePart;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.blocks.SlackText;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;

/** What the bot shows beside replies: the home tab and the welcome. */
public record Surfaces(
        SlackClient slack, ChannelQueues post, SlackChatHandler chatHandler, boolean welcomes) {

    private static final Logger LOG = LoggerFactory.getLogger(Surfaces.class);
    private static final int EXAMPLES = 3;

    /** Shows a person their home tab: how to ask, the jobs, and what they read last. */
    public void publishHome(String person) {
        Reply help = chatHandler.own(person, "/help");
        Reply jobs = chatHandler.own(person, "/jobs");
        Language language = help.language();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.addAll(section(language, SlackMessageKey.HOME_TITLE));
        blocks.addAll(hint(SlackMessageKey.HOME_HINT.in(language)));
        blocks.addAll(named("help", Buttons.choices(help.choices(), language)));
        blocks.addAll(section(language, SlackMessageKey.HOME_JOBS));
        blocks.addAll(named("jobs", Buttons.choices(jobs.choices(), language)));
        List<Choice> recent = chatHandler.recent().of(person);
        if (!recent.isEmpty()) {
            blocks.addAll(section(language, SlackMessageKey.HOME_RECENT));
            blocks.addAll(named("recent", Buttons.choices(numbered(recent), language)));
        }
        View view = View.builder().type("home").blocks(blocks).build();
        DeliveryResult result =
                post.persist(
                        person,
                        () ->
                                DeliveryResult.ofMethod(() ->
                                        slack.bot()
                                                .viewsPublish(r -> r.userId(person).view(view))));
        if (!(result instanceof DeliveryResult.Arrived)) {
            LOG.warn("views.publish: {}", result.reason());
        }
    }

    private static List<Choice> numbered(List<Choice> choices) {
        List<Choice> numbered = new ArrayList<>();
        for (Choice choice : choices) {
            String id = choice.id() + numbered.size();
            numbered.add(new Choice(id, choice.label(), choice.command()));
        }
        return List.copyOf(numbered);
    }

    private static List<LayoutBlock> section(Language language, SlackMessageKey title) {
        var body = new BlockKitBuilder();
        body.header(title.in(language));
        return MessagePart.shown(body.pieces());
    }

    private static List<LayoutBlock> hint(String words) {
        var body = new BlockKitBuilder();
        body.context(words, null, "");
        return MessagePart.shown(body.pieces());
    }

    /** The same action may stand in several blocks of a view, but not in one of the same name. */
    private static List<LayoutBlock> named(String name, List<LayoutBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ActionsBlock actions) {
                actions.setBlockId(name + i);
            }
        }
        return blocks;
    }

    /** Introduces the bot to a channel, if that is switched on. */
    public void welcome(String channel, @Nullable String inviter, @Nullable String eventId) {
        Identity me = slack.me();
        var target = Target.of(channel, me.user());
        if (!welcomes || !chatHandler.place(me.team(), target).allowed()) {
            return;
        }
        chatHandler
                .own(inviter == null ? me.user() : inviter, "/help", eventId)
                .ifPresent(help -> introduce(help, target));
    }

    private void introduce(Reply help, Target target) {
        Language language = help.language();
        String hello = SlackMessageKey.WELCOME.in(language, "@" + slack.me().name());
        List<LayoutBlock> blocks = new ArrayList<>(hint(hello));
        List<Choice> examples = help.choices().stream().limit(EXAMPLES).toList();
        blocks.addAll(Buttons.choices(examples, language));
        var message = new SlackMessage(blocks, blocks, SlackText.fitting(hello));
        chatHandler.replySender().delivery().tell(message, target);
    }
}
