package dev.shirube.slack.blocks;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;

import dev.shirube.slack.api.SlackLimits;

import java.util.List;
import java.util.stream.Stream;

/**
 * A message in two forms of the same words.
 *
 * @param blocks what to show
 * @param plainBlocks what to show where tables are refused
 * @param text what notifications and screen readers say; escaped
 */
public record SlackMessage(List<LayoutBlock> blocks, List<LayoutBlock> plainBlocks, String text) {

    /** Copies the lists. */
    public SlackMessage {
        blocks = List.copyOf(blocks);
        plainBlocks = List.copyOf(plainBlocks);
    }

    /**
     * Returns the message below a line of the bot's own.
     *
     * @param line marked up; what is not of the bot is escaped
     */
    public SlackMessage below(String line) {
        LayoutBlock block =
                ContextBlock.builder().elements(List.of(BlockKitBuilder.marked(line))).build();
        return new SlackMessage(
                blocks.isEmpty() ? blocks : with(block, blocks),
                plainBlocks.isEmpty() ? plainBlocks : with(block, plainBlocks),
                textBelow(line));
    }

    /**
     * Returns the message for somebody whom it calls.
     *
     * @param line marked up, with the mention; what is not of the bot is escaped
     */
    public SlackMessage to(String line) {
        LayoutBlock block = SectionBlock.builder().text(BlockKitBuilder.marked(line)).build();
        return new SlackMessage(with(block, blocks), with(block, plainBlocks), textBelow(line));
    }

    private String textBelow(String line) {
        return SlackText.begin(line + "\n" + text, SlackLimits.TEXT);
    }

    /** Returns the message with something to press below it. */
    public SlackMessage above(LayoutBlock control) {
        return new SlackMessage(
                Stream.concat(blocks.stream(), Stream.of(control)).toList(),
                Stream.concat(plainBlocks.stream(), Stream.of(control)).toList(),
                text);
    }

    private static List<LayoutBlock> with(LayoutBlock block, List<LayoutBlock> others) {
        return Stream.concat(Stream.of(block), others.stream()).toList();
    }
}
