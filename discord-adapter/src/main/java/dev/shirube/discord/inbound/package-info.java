/**
 * What people do on Discord, and what of it is said to the bot: {@link
 * dev.shirube.discord.inbound.MessageEvents} hears messages, {@link
 * dev.shirube.discord.inbound.ComponentEvents} presses of buttons; {@link
 * dev.shirube.discord.inbound.DiscordChatHandler} asks the bot.
 */
@NullMarked
package dev.shirube.discord.inbound;

import org.jspecify.annotations.NullMarked;
