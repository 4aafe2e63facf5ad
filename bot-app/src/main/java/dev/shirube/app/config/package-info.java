/**
 * What the program is told from outside, and what it makes of it: {@link
 * dev.shirube.app.setting.ShirubeProperties} are the settings, {@link dev.shirube.app.config.Bot}
 * is made of them and can answer. {@link dev.shirube.app.setting.Settings} reads them for a command
 * that answers and ends, {@link dev.shirube.app.config.BotConfiguration} for the service; both read
 * the same files, variables and arguments in the same order.
 *
 * <p>A setting that cannot be used stops the program with one line that names it.
 */
@NullMarked
package dev.shirube.app.config;

import org.jspecify.annotations.NullMarked;
