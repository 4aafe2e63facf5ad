/**
 * The line to Discord: {@link dev.shirube.discord.connection.DiscordConnection} asks whether the
 * bot may log in, opens the line and keeps it open.
 */
@NullMarked
package dev.shirube.discord.connection;

import org.jspecify.annotations.NullMarked;
