package dev.shirube.slack.outbound;

import com.slack.api.model.block.LayoutBlock;

import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.DeliveryResult;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.blocks.SlackText;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Delivers what the bot says: in a plainer form where Slack refuses the first one, in parts where
 * it is too long, and in a direct message where it cannot be shown where it was asked for.
 * Thread-safe; a thread waits until its messages have arrived.
 */
public record SlackDelivery(ChannelQueues post) {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDelivery.class);

    /** Beside blocks the text is for notifications, in which less will do. */
    private static final int BRIEF = 300;

    /**
     * What came of sending messages.
     *
     * @param there whether all of them have arrived where they were to go
     * @param ids the time stamps of those whose time stamp is known
     */
    public record Sent(boolean there, List<String> ids) {

        /** Copies the list. */
        public Sent {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Sends messages to where somebody has asked, else to them directly. What cannot be delivered
     * at all is logged, without its words.
     *
     * @param language the language to tell the person in why they get it directly
     */
    public Sent send(List<SlackMessage> messages, Target target, Language language) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            switch (deliver(messages.get(i), target)) {
                case DeliveryResult.Arrived arrived ->
                        Stream.ofNullable(arrived.ts()).forEach(ids::add);
                case DeliveryResult.Refused refused -> {
                    direct(messages.subList(i, messages.size()), target, refused, language);
                    return new Sent(false, ids);
                }
                case DeliveryResult.Later later -> {
                    LOG.warn("a reply to {} was given up: {}", target.channel(), later.reason());
                    return new Sent(false, ids);
                }
            }
        }
        return new Sent(true, ids);
    }

    /** Sends a message that nobody waits for. */
    public void tell(SlackMessage message, Target target) {
        String reason = deliver(message, target).reason();
        if (!reason.isEmpty()) {
            LOG.warn("a message to {} was not delivered: {}", target.channel(), reason);
        }
    }

    /** Tells somebody directly what could not be said where they have asked, and why. */
    private void direct(
            List<SlackMessage> messages,
            Target target,
            DeliveryResult.Refused why,
            Language language) {
        Target person = Target.direct(target.person());
        if (target.channel().equals(person.channel())) {
            LOG.warn("a reply to {} was not delivered: {}", target.channel(), why.error());
            return;
        }
        String note = SlackMessageKey.INSTEAD.in(language, target.channel(), reason(why, language));
        List<SlackMessage> all = new ArrayList<>(messages);
        if (!target.direct()) {
            all.set(0, messages.getFirst().below(note));
        }
        for (SlackMessage message : all) {
            String reason = deliver(message, person).reason();
            if (!reason.isEmpty()) {
                LOG.warn(
                        "a reply to {} was not delivered: {}, nor directly to {}: {}",
                        target.channel(),
                        why.error(),
                        person.channel(),
                        reason);
                return;
            }
        }
        LOG.warn(
                "a reply to {} was not delivered: {}; it was sent to {} directly",
                target.channel(),
                why.error(),
                person.channel());
    }

    private String reason(DeliveryResult.Refused refused, Language language) {
        SlackMessageKey why =
                switch (refused.error()) {
                    case "not_in_channel", "channel_not_found", "user_not_in_channel" ->
                            SlackMessageKey.WHY_NOT_MEMBER;
                    case "is_archived", "channel_is_archived" -> SlackMessageKey.WHY_ARCHIVED;
                    default ->
                            refused.error().startsWith("restricted_action")
                                    ? SlackMessageKey.WHY_RESTRICTED
                                    : SlackMessageKey.WHY_OTHER;
                };
        return why.in(language, refused.error());
    }

    private DeliveryResult deliver(SlackMessage message, Target target) {
        DeliveryResult delivery = post.deliver(target, message.blocks(), message.text());
        if (isTooLong(delivery)) {
            LOG.info("a reply to {} is too long for Slack; sent in parts", target.channel());
            return inParts(message.plainBlocks(), message.text(), target);
        }
        if (isForItsBlocks(delivery) && !message.plainBlocks().equals(message.blocks())) {
            LOG.info("Slack refuses a table ({}); it is sent as a list", delivery.reason());
            delivery = post.deliver(target, message.plainBlocks(), message.text());
        }
        if (isForItsBlocks(delivery)) {
            LOG.warn("Slack refuses the blocks of a reply ({}); sent as text", delivery.reason());
            delivery = text(message.text(), target);
        }
        return delivery;
    }

    private DeliveryResult inParts(List<LayoutBlock> blocks, String text, Target target) {
        if (blocks.size() < 2) {
            DeliveryResult delivery = post.deliver(target, blocks, SlackText.begin(text, BRIEF));
            return isTooLong(delivery) || isForItsBlocks(delivery) ? text(text, target) : delivery;
        }
        int half = blocks.size() / 2;
        DeliveryResult first = part(blocks.subList(0, half), text, target);
        return first instanceof DeliveryResult.Arrived
                ? part(blocks.subList(half, blocks.size()), text, target)
                : first;
    }

    private DeliveryResult part(List<LayoutBlock> blocks, String text, Target target) {
        DeliveryResult delivery = post.deliver(target, blocks, SlackText.begin(text, BRIEF));
        return isTooLong(delivery) ? inParts(blocks, text, target) : delivery;
    }

    /** Sends text alone, in halves as long as it is too long. */
    private DeliveryResult text(String text, Target target) {
        DeliveryResult delivery = post.deliver(target, List.of(), text);
        int half = SlackText.half(text);
        if (!isTooLong(delivery) || half == 0) {
            return delivery;
        }
        DeliveryResult first = text(text.substring(0, half), target);
        return first instanceof DeliveryResult.Arrived ? text(text.substring(half), target) : first;
    }

    private static boolean isTooLong(DeliveryResult delivery) {
        return delivery instanceof DeliveryResult.Refused refused && refused.forItsLength();
    }

    private static boolean isForItsBlocks(DeliveryResult delivery) {
        return delivery instanceof DeliveryResult.Refused refused && refused.forItsBlocks();
    }
}
