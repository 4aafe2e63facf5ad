/**
 * What Slack sends, and what of it is for the bot: {@link
 * dev.shirube.slack.inbound.EventDispatcher} acknowledges, {@link
 * dev.shirube.slack.inbound.EventRouter} tells what is asked for, {@link
 * dev.shirube.slack.inbound.ActionPayload} reads a press of a button, {@link
 * dev.shirube.slack.inbound.SlackChatHandler} asks the bot.
 */
@NullMarked
package dev.shirube.slack.inbound;

import org.jspecify.annotations.NullMarked;
