package dev.shirube.slack.text;

import dev.shirube.slack.api.Json;
import dev.shirube.slack.blocks.SlackText;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a message, marked up as Slack does it, wherever in the message it is: most have it as
 * their text, some in blocks alone, and what is forwarded is attached.
 */
public final class MessageContent {

    /** Blocks lie in blocks, but not for ever. */
    private static final int DEPTH = 12;

    private MessageContent() {}

    /** Returns what the person wrote. */
    public static String own(Json message) {
        String text = message.text("text");
        return text.isBlank() ? ofBlocks(message.list("blocks"), 0) : text;
    }

    /** Returns what others wrote and the person has passed on; previews of pages are none. */
    public static String forwarded(Json message) {
        return joined(
                message.list("attachments").stream()
                        .filter(MessageContent::isMessage)
                        .map(MessageContent::ofAttachment)
                        .toList());
    }

    /** Returns everything that a message says, for one that is asked about as a whole. */
    public static String all(Json message) {
        return joined(List.of(own(message), forwarded(message)));
    }

    private static boolean isMessage(Json attachment) {
        return attachment.isTrue("is_share")
                || attachment.isTrue("is_msg_unfurl")
                || attachment.isTrue("is_reply_unfurl")
                || attachment.has("message_blocks")
                || (attachment.has("channel_id") && attachment.has("ts"));
    }

    private static String ofAttachment(Json attachment) {
        String text = attachment.text("text");
        if (text.isBlank()) {
            List<String> blocks = new ArrayList<>();
            for (Json part : attachment.list("message_blocks")) {
                blocks.add(ofBlocks(part.at("message").list("blocks"), 0));
            }
            blocks.add(ofBlocks(attachment.list("blocks"), 0));
            text = joined(blocks);
        }
        return text.isBlank() ? attachment.text("fallback") : text;
    }

    private static String ofBlocks(List<Json> blocks, int depth) {
        return depth > DEPTH
                ? ""
                : joined(blocks.stream().map(block -> ofBlock(block, depth)).toList());
    }

    private static String ofBlock(Json block, int depth) {
        return switch (block.text("type")) {
            case "rich_text" -> ofBlocks(block.list("elements"), depth + 1);
            // Its elements are runs of one line: a word may go on from one to the next.
            case "rich_text_section", "rich_text_quote", "rich_text_preformatted" ->
                    String.join(
                            "", block.list("elements").stream().map(MessageContent::run).toList());
            case "rich_text_list" -> ofBlocks(block.list("elements"), depth + 1);
            case "table" -> ofBlocks(block.cells("rows"), depth + 1);
            case "context" -> ofBlocks(block.list("elements"), depth + 1);
            case "raw_text", "plain_text", "mrkdwn", "markdown" -> block.text("text");
            default -> {
                List<String> parts = new ArrayList<>();
                parts.add(block.at("text").text("text"));
                parts.add(ofBlocks(block.list("fields"), depth + 1));
                yield joined(parts);
            }
        };
    }

    private static String run(Json element) {
        return switch (element.text("type")) {
            case "text" -> SlackText.escape(raw(element));
            case "user" -> "<@" + element.text("user_id") + ">";
            case "usergroup" -> "<!subteam^" + element.text("usergroup_id") + ">";
            case "broadcast" -> "<!" + element.text("range") + ">";
            case "channel" -> "<#" + element.text("channel_id") + ">";
            case "emoji" -> ":" + element.text("name") + ":";
            case "link" -> {
                String words = element.text("text");
                yield SlackText.escape(words.isBlank() ? element.text("url") : words);
            }
            case "date" -> SlackText.escape(element.text("fallback"));
            default -> "";
        };
    }

    /** A run may be a single space. */
    private static String raw(Json element) {
        var text = element.object().get("text");
        return text != null && text.isJsonPrimitive() ? text.getAsString() : "";
    }

    private static String joined(List<String> parts) {
        return String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
