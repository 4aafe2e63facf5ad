package dev.shirube.guide.markdown;

import dev.shirube.content.Block;

/**
 * A block of the top level of a guide and where it stands.
 *
 * @param block the block; a heading where a section begins
 * @param line its first line in the file, from 1
 */
public record PlacedBlock(Block block, int line) {}
