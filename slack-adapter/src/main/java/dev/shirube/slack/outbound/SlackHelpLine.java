package dev.shirube.slack.outbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.chat.request.Origin;
import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.DeliveryResult;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackLimits;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.BlockKitBuilder;
import dev.shirube.slack.blocks.Buttons;
import dev.shirube.slack.blocks.SlackText;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reaches the people that questions are passed on to in Slack. The question stands in a block of
 * its own as plain text, so that it can be read off its message as it was asked.
 */
public record SlackHelpLine(SlackClient slack, ChannelQueues post) implements HelpLine {

    private static final Logger LOG = LoggerFactory.getLogger(SlackHelpLine.class);

    private static final String QUESTION = "person-question";
    private static final String STATE = "person-state";
    private static final String STEPS = "person-steps";
    private static final Set<String> PROGRESS = Set.of(STATE, STEPS);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    @Override
    public Optional<String> post(String channel, HelpCard card) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String intro = of(card.intro());
        blocks.add(SectionBlock.builder().text(BlockKitBuilder.marked(intro)).build());
        blocks.add(plain(card.question(), QUESTION));
        blocks.add(context(of(card.asker()), "person-asker"));
        blocks.addAll(progress(card.progress(), of(card.progress().state())));
        String text =
                SlackText.begin(intro + "\n" + SlackText.escape(card.question()), SlackLimits.TEXT);
        DeliveryResult result = post.deliver(Target.of(channel, ""), blocks, text);
        if (result instanceof DeliveryResult.Arrived arrived) {
            return Optional.ofNullable(arrived.ts());
        }
        LOG.warn("a question could not be passed on to {}: {}", channel, result.reason());
        return Optional.empty();
    }

    private static List<LayoutBlock> progress(HelpCard.Progress progress, String state) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(context(state, STATE));
        // Of as few choices none goes into a menu, which alone would have words of its own.
        for (LayoutBlock block : Buttons.choices(progress.steps(), Language.EN)) {
            if (block instanceof ActionsBlock actions) {
                actions.setBlockId(STEPS);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private static LayoutBlock context(String marked, String id) {
        return ContextBlock.builder()
                .blockId(id)
                .elements(List.of(BlockKitBuilder.marked(marked)))
                .build();
    }

    private static LayoutBlock plain(String text, String id) {
        return SectionBlock.builder()
                .blockId(id)
                .text(BlockKitBuilder.plain(SlackText.begin(text, SlackLimits.BLOCK)))
                .build();
    }

    @Override
    public Optional<String> question(String channel, String message) {
        return blocks(channel, message).stream()
                .filter(SectionBlock.class::isInstance)
                .map(SectionBlock.class::cast)
                .filter(block -> QUESTION.equals(block.getBlockId()) && block.getText() != null)
                .map(block -> block.getText().getText())
                .findFirst();
    }

    /** Returns the blocks of a message; none where Slack does not show it. */
    private List<LayoutBlock> blocks(String channel, String message) {
        return slack
                .asked(methods ->
                        methods.conversationsHistory(r ->
                                r.channel(channel)
                                        .latest(message)
                                        .oldest(message)
                                        .inclusive(true)
                                        .limit(1)))
                .map(ConversationsHistoryResponse::getMessages)
                .orElse(List.of())
                .stream()
                .filter(said -> message.equals(said.getTs()))
                .map(Message::getBlocks)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public void update(String channel, String message, HelpCard.Progress progress) {
        String state = of(progress.state());
        List<LayoutBlock> shown = new ArrayList<>(blocks(channel, message));
        boolean readable = shown.removeIf(block -> PROGRESS.contains(id(block)));
        shown.addAll(progress(progress, state));
        MethodsClient bot = slack.bot();
        DeliveryResult result =
                readable
                        ? post.persist(
                                channel,
                                () ->
                                        DeliveryResult.ofMethod(() ->
                                                bot.chatUpdate(r ->
                                                        r.channel(channel)
                                                                .ts(message)
                                                                .blocks(shown)
                                                                .text(state))))
                        : new DeliveryResult.Refused("message_not_found");
        if (!(result instanceof DeliveryResult.Arrived)) {
            below(channel, message, progress.state());
        }
    }

    private static String id(LayoutBlock block) {
        return block.getBlockId() == null ? "" : block.getBlockId();
    }

    @Override
    public void below(String channel, String message, HelpText text) {
        send(Target.of(channel, "").in(message), List.of(), of(text));
    }

    @Override
    public void tell(String person, HelpText text, String quoted) {
        String words = of(text);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(SectionBlock.builder().text(BlockKitBuilder.marked(words)).build());
        if (!quoted.isBlank()) {
            blocks.add(plain(quoted, QUESTION));
        }
        send(
                Target.direct(person),
                blocks,
                SlackText.begin(words + "\n" + SlackText.escape(quoted), SlackLimits.TEXT));
    }

    private void send(Target target, List<LayoutBlock> blocks, String text) {
        DeliveryResult result = post.deliver(target, blocks, text);
        if (!(result instanceof DeliveryResult.Arrived)) {
            LOG.warn("word of a question that was passed on did not arrive: {}", result.reason());
        }
    }

    /** Lines with people, places and moments in Slack's markup. */
    private String of(HelpText text) {
        return text.parts().stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Part part) {
        return switch (part) {
            case Part.Words words -> SlackText.escape(words.text());
            case Part.Person person -> "<@" + safe(person.id()) + ">";
            case Part.Group group -> called(safe(group.mention()));
            case Part.Place place -> place(place.origin());
            case Part.Moment moment -> moment(moment.at());
        };
    }

    /** People, groups of people, or all who are in the channel. */
    private static String called(String mention) {
        return switch (mention.isEmpty() ? ' ' : mention.charAt(0)) {
            case 'U', 'W' -> "<@" + mention + ">";
            case 'S' -> "<!subteam^" + mention + ">";
            default -> "<!" + mention + ">";
        };
    }

    /** The message where it is known, in its channel. */
    private String place(Origin origin) {
        String[] parts = origin.place().split("/", 2);
        String channel = "<#" + safe(parts[0]) + ">";
        return parts.length < 2
                ? channel
                : permalink(parts[0], parts[1])
                        .map(link -> channel + " <" + SlackText.escape(link) + "|↗>")
                        .orElse(channel);
    }

    private Optional<String> permalink(String channel, String message) {
        return slack.asked(methods ->
                        methods.chatGetPermalink(r -> r.channel(channel).messageTs(message)))
                .map(ChatGetPermalinkResponse::getPermalink);
    }

    private static String moment(Instant at) {
        return "<!date^%d^{date_short_pretty} {time}|%s>"
                .formatted(at.getEpochSecond(), TIME.format(at));
    }

    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "");
    }
}
