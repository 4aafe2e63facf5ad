/**
 * What those who look after the guides ask the bot for, and get to see: {@link
 * dev.shirube.chat.admin.AdminView}.
 */
@NullMarked
package dev.shirube.chat.admin;

import org.jspecify.annotations.NullMarked;
