/**
 * Mattermost: what people say there becomes requests, replies become posts. Written with the kit,
 * {@link dev.shirube.adapter}.
 *
 * <p>{@link dev.shirube.mattermost.MattermostAutoConfiguration} switches it on where there is
 * {@link dev.shirube.mattermost.MattermostCredentials}. {@link
 * dev.shirube.mattermost.MattermostConnection} puts it together: events come in by {@link
 * dev.shirube.mattermost.MattermostSocket}, slash commands and what is pressed by {@link
 * dev.shirube.mattermost.Callbacks}. {@link dev.shirube.mattermost.MattermostChatHandler} tells
 * what is for the bot and has it answered; {@link dev.shirube.mattermost.MattermostRenderer} makes
 * a post of a reply, {@link dev.shirube.mattermost.Payloads} what Mattermost takes, and {@link
 * dev.shirube.mattermost.MattermostDelivery} sees to it that it arrives, by {@link
 * dev.shirube.mattermost.MattermostClient}. Where the operator wants it, {@link
 * dev.shirube.mattermost.MattermostCommunity} answers what nobody said to the bot.
 */
@NullMarked
package dev.shirube.mattermost;

import org.jspecify.annotations.NullMarked;
