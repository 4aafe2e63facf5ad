/**
 * Slack: what people say there becomes requests, replies become Block Kit.
 *
 * <p>{@link dev.shirube.slack.SlackService} keeps the bot connected, by {@link
 * dev.shirube.slack.SocketLink} or {@link dev.shirube.slack.HttpLink}. Whatever comes in goes
 * through {@link dev.shirube.slack.Intake}, and is acknowledged before it is read. {@link
 * dev.shirube.slack.Listeners} tells what is asked, {@link dev.shirube.slack.Desk} takes it to the
 * door of the bot, {@link dev.shirube.slack.SlackRenderer} makes messages of the reply, and {@link
 * dev.shirube.slack.Outbox} delivers them. {@link dev.shirube.slack.Surfaces} are the home tab, the
 * window for a question, and the welcome.
 *
 * <p>{@link dev.shirube.slack.SlackAutoConfiguration} switches all of it on where there are tokens.
 */
@NullMarked
package dev.shirube.slack;

import org.jspecify.annotations.NullMarked;
