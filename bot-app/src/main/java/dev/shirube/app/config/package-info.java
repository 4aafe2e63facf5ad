/**
 * What the program is told from outside, and what it makes of it: {@link
 * dev.shirube.app.config.ShirubeProperties} are the settings, {@link
 * dev.shirube.app.config.BotConfiguration} turns them into a bot that can answer. Every command of
 * the command line starts from here, so that all of them answer alike.
 *
 * <p>A setting that cannot be used stops the program with one line that names it.
 */
@NullMarked
package dev.shirube.app.config;

import org.jspecify.annotations.NullMarked;
