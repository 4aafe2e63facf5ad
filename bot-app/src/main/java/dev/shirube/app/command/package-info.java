/**
 * The command line. {@link dev.shirube.app.command.CommandLineProgram} reads it and hands over to
 * one class a command; each starts the bot of {@link dev.shirube.app.config.BotConfiguration}, so
 * every command answers by the same settings.
 *
 * <p>Standard output holds answers and nothing else.
 */
@NullMarked
package dev.shirube.app.command;

import org.jspecify.annotations.NullMarked;
