/**
 * From replies to Block Kit: {@link dev.shirube.slack.blocks.SlackRenderer} makes messages of
 * blocks, {@link dev.shirube.slack.blocks.Buttons} what can be pressed below them.
 */
@NullMarked
package dev.shirube.slack.blocks;

import org.jspecify.annotations.NullMarked;
