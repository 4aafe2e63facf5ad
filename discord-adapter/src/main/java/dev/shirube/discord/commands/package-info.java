/** The bot's commands in Discord's menus, and what comes back from there. */
@NullMarked
package dev.shirube.discord.commands;

import org.jspecify.annotations.NullMarked;
