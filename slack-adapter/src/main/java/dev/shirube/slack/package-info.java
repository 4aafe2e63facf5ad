/**
 * Slack: what people say there becomes requests, replies become Block Kit. What is no platform's
 * own is in the kit, {@link dev.shirube.adapter}. Six rooms:
 *
 * <p><b>The door.</b> {@link dev.shirube.slack.SlackAutoConfiguration} switches all of it on where
 * there are {@link dev.shirube.slack.api.SlackCredentials}, by {@link
 * dev.shirube.slack.connection.SlackProperties}; {@link dev.shirube.slack.SlackManifest} tells what
 * to install.
 *
 * <p><b>The line.</b> {@link dev.shirube.slack.connection.SlackConnection} opens links, by {@link
 * dev.shirube.slack.connection.SocketLink} or by {@link dev.shirube.slack.connection.HttpLink},
 * which lets nothing in that {@link dev.shirube.slack.connection.SignatureVerifier} does not know.
 * {@link dev.shirube.slack.api.SlackClient} calls Slack.
 *
 * <p><b>What comes in.</b> {@link dev.shirube.slack.inbound.EventDispatcher} takes it, and it is
 * acknowledged before it is read. {@link dev.shirube.slack.inbound.EventRouter} tells what a
 * command or something {@link dev.shirube.slack.inbound.ActionPayload} asks for, {@link
 * dev.shirube.slack.inbound.MessageHandler} which {@link dev.shirube.slack.inbound.Message} is for
 * the bot, with the help of {@link dev.shirube.slack.text.MessageContent}, {@link
 * dev.shirube.slack.text.MrkdwnText}, {@link dev.shirube.slack.text.CommandParser}, {@link
 * dev.shirube.slack.inbound.ThreadParticipants} and {@link
 * dev.shirube.slack.inbound.PrecedingMessages}.
 *
 * <p><b>Who answers.</b> {@link dev.shirube.slack.inbound.SlackChatHandler} takes it to the door of
 * the bot, and back to its {@link dev.shirube.slack.api.Target}; {@link
 * dev.shirube.slack.inbound.SlackPlaces} tells which conversation it belongs to and what holds
 * there, {@link dev.shirube.slack.outbound.Sharing} shows to all what one was shown. {@link
 * dev.shirube.slack.inbound.Surfaces} are the home tab and the welcome, {@link
 * dev.shirube.slack.inbound.Windows} what people write into.
 *
 * <p><b>How it looks.</b> {@link dev.shirube.slack.blocks.SlackRenderer} makes messages of a reply:
 * {@link dev.shirube.slack.blocks.BlockKitBuilder} collects each {@link
 * dev.shirube.slack.blocks.MessagePart}, {@link dev.shirube.slack.blocks.RichText} and {@link
 * dev.shirube.slack.blocks.TableBlock} are the blocks, {@link dev.shirube.slack.blocks.Buttons}
 * what can be pressed, {@link dev.shirube.slack.blocks.BlockAction} what that means, {@link
 * dev.shirube.slack.api.SlackLimits} what Slack takes.
 *
 * <p><b>What goes out.</b> {@link dev.shirube.slack.outbound.ReplySender} hands each {@link
 * dev.shirube.slack.blocks.SlackMessage} to {@link dev.shirube.slack.outbound.SlackDelivery}, which
 * sees to it that the person gets it, if need be directly; {@link
 * dev.shirube.slack.api.ChannelQueues} delivers in order, however often it takes, and {@link
 * dev.shirube.slack.outbound.ChartUploads} puts a chart below.
 */
@NullMarked
package dev.shirube.slack;

import org.jspecify.annotations.NullMarked;
