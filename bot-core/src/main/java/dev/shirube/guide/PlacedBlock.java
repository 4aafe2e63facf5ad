package dev.shirube.guide;

import dev.shirube.content.Block;

/**
 * A block of the top level of a guide and where it stands.
 *
 * @param block the block; a heading where a section begins
 * @param line its first line in the file, from 1
 */
record PlacedBlock(Block block, int line) {}
