package dev.shirube.slack;

import com.slack.api.model.block.LayoutBlock;

import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sees to it that what the bot says arrives: in another form where Slack takes the one that was
 * meant not, in parts where it is too much at once, and in a direct message where it cannot be said
 * where it was asked for. Thread-safe; a thread waits until its messages have arrived.
 */
final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** Beside blocks the text is for notifications, in which less will do. */
    private static final int BRIEF = 300;

    private final Post post;

    Outbox(Post post) {
        this.post = post;
    }

    /**
     * What came of sending messages.
     *
     * @param there whether all of them have arrived where they were to go
     * @param ids the time stamps of those whose time stamp is known
     */
    record Sent(boolean there, List<String> ids) {

        /** Copies the list. */
        Sent {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Sends messages to where somebody has asked, else to them directly. What cannot be delivered
     * at all is logged, without its words.
     *
     * @param language the language to tell the person in why they get it directly
     */
    Sent send(List<SlackMessage> messages, Target target, Language language) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            switch (deliver(messages.get(i), target)) {
                case Delivery.Arrived arrived -> Stream.ofNullable(arrived.ts()).forEach(ids::add);
                case Delivery.Refused refused -> {
                    direct(messages.subList(i, messages.size()), target, refused, language);
                    return new Sent(false, ids);
                }
                case Delivery.Later later -> {
                    LOG.warn("a reply to {} was given up: {}", target.channel(), later.reason());
                    return new Sent(false, ids);
                }
            }
        }
        return new Sent(true, ids);
    }

    /** Sends a message that nobody waits for. */
    void tell(SlackMessage message, Target target) {
        String reason = reason(deliver(message, target));
        if (!reason.isEmpty()) {
            LOG.warn("a message to {} was not delivered: {}", target.channel(), reason);
        }
    }

    /** Tells somebody directly what could not be said where they have asked, and why. */
    private void direct(
            List<SlackMessage> messages, Target target, Delivery.Refused why, Language language) {
        Target person = Target.direct(target.person());
        if (target.channel().equals(person.channel())) {
            LOG.warn("a reply to {} was not delivered: {}", target.channel(), why.error());
            return;
        }
        String note = Word.INSTEAD.in(language, target.channel(), reason(why, language));
        List<SlackMessage> all = new ArrayList<>(messages);
        if (!target.direct()) {
            all.set(0, messages.getFirst().below(note));
        }
        for (SlackMessage message : all) {
            String reason = reason(deliver(message, person));
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

    private String reason(Delivery.Refused refused, Language language) {
        Word why =
                switch (refused.error()) {
                    case "not_in_channel", "channel_not_found", "user_not_in_channel" ->
                            Word.WHY_NOT_MEMBER;
                    case "is_archived", "channel_is_archived" -> Word.WHY_ARCHIVED;
                    default ->
                            refused.error().startsWith("restricted_action")
                                    ? Word.WHY_RESTRICTED
                                    : Word.WHY_OTHER;
                };
        return why.in(language, refused.error());
    }

    private static String reason(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Arrived ignored -> "";
            case Delivery.Refused refused -> refused.error();
            case Delivery.Later later -> later.reason();
        };
    }

    private Delivery deliver(SlackMessage message, Target target) {
        Delivery delivery = post.deliver(target, message.blocks(), message.text());
        if (isTooLong(delivery)) {
            LOG.info("a reply to {} is too long for Slack; sent in parts", target.channel());
            return inParts(message.plainBlocks(), message.text(), target);
        }
        if (isForItsBlocks(delivery) && !message.plainBlocks().equals(message.blocks())) {
            LOG.info("Slack refuses a table ({}); it is sent as a list", reason(delivery));
            delivery = post.deliver(target, message.plainBlocks(), message.text());
        }
        if (isForItsBlocks(delivery)) {
            LOG.warn("Slack refuses the blocks of a reply ({}); sent as text", reason(delivery));
            delivery = text(message.text(), target);
        }
        return delivery;
    }

    private Delivery inParts(List<LayoutBlock> blocks, String text, Target target) {
        if (blocks.size() < 2) {
            Delivery delivery = post.deliver(target, blocks, SlackText.begin(text, BRIEF));
            return isTooLong(delivery) || isForItsBlocks(delivery) ? text(text, target) : delivery;
        }
        int half = blocks.size() / 2;
        Delivery first = part(blocks.subList(0, half), text, target);
        return first instanceof Delivery.Arrived
                ? part(blocks.subList(half, blocks.size()), text, target)
                : first;
    }

    private Delivery part(List<LayoutBlock> blocks, String text, Target target) {
        Delivery delivery = post.deliver(target, blocks, SlackText.begin(text, BRIEF));
        return isTooLong(delivery) ? inParts(blocks, text, target) : delivery;
    }

    /** Sends text alone, in halves as long as it is too long. */
    private Delivery text(String text, Target target) {
        Delivery delivery = post.deliver(target, List.of(), text);
        int half = SlackText.half(text);
        if (!isTooLong(delivery) || half == 0) {
            return delivery;
        }
        Delivery first = text(text.substring(0, half), target);
        return first instanceof Delivery.Arrived ? text(text.substring(half), target) : first;
    }

    private static boolean isTooLong(Delivery delivery) {
        return delivery instanceof Delivery.Refused refused && refused.forItsLength();
    }

    private static boolean isForItsBlocks(Delivery delivery) {
        return delivery instanceof Delivery.Refused refused && refused.forItsBlocks();
    }
}
