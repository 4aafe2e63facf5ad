/**
 * From replies to Discord's components: {@link dev.shirube.discord.components.DiscordRenderer}
 * makes the containers, {@link dev.shirube.discord.components.Controls} the buttons and menus below
 * the text.
 */
@NullMarked
package dev.shirube.discord.components;

import org.jspecify.annotations.NullMarked;
