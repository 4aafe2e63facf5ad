package dev.shirube.slack;

import com.slack.api.model.block.LayoutBlock;

import java.util.List;

/**
 * A message in two forms of the same words.
 *
 * @param blocks what to show
 * @param plainBlocks what to show where tables are refused
 * @param text what notifications and screen readers say; escaped
 */
record SlackMessage(List<LayoutBlock> blocks, List<LayoutBlock> plainBlocks, String text) {

    /** Copies the lists. */
    SlackMessage {
        blocks = List.copyOf(blocks);
        plainBlocks = List.copyOf(plainBlocks);
    }
}
