/**
 * Slack: what people say there becomes requests, replies become Block Kit. What is no platform's
 * own is in the kit, {@link dev.shirube.adapter}. Six rooms:
 *
 * <p><b>The door.</b> {@link dev.shirube.slack.SlackAutoConfiguration} switches all of it on where
 * there are {@link dev.shirube.slack.Tokens}, by {@link dev.shirube.slack.SlackProperties}; {@link
 * dev.shirube.slack.SlackManifest} tells what to install.
 *
 * <p><b>The line.</b> {@link dev.shirube.slack.SlackConnection} opens links, by {@link
 * dev.shirube.slack.SocketLink} or by {@link dev.shirube.slack.HttpLink}, which lets nothing in
 * that {@link dev.shirube.slack.Signatures} does not know. {@link dev.shirube.slack.SlackClient}
 * calls Slack.
 *
 * <p><b>What comes in.</b> {@link dev.shirube.slack.Intake} takes it, and it is acknowledged before
 * it is read. {@link dev.shirube.slack.Listeners} tells what a command or something {@link
 * dev.shirube.slack.Pressed} asks for, {@link dev.shirube.slack.Ears} which {@link
 * dev.shirube.slack.Message} is for the bot, with the help of {@link
 * dev.shirube.slack.WrittenText}, {@link dev.shirube.slack.SpokenText}, {@link
 * dev.shirube.slack.Phrasing}, {@link dev.shirube.slack.Threads} and {@link
 * dev.shirube.slack.Above}.
 *
 * <p><b>Who answers.</b> {@link dev.shirube.slack.Desk} takes it to the door of the bot, and back
 * to its {@link dev.shirube.slack.Target}; {@link dev.shirube.slack.Places} tells which
 * conversation it belongs to and what holds there, {@link dev.shirube.slack.Sharing} shows to all
 * what one was shown. {@link dev.shirube.slack.Surfaces} are the home tab, the window for a
 * question, and the welcome.
 *
 * <p><b>How it looks.</b> {@link dev.shirube.slack.SlackRenderer} makes messages of a reply: {@link
 * dev.shirube.slack.Body} collects each {@link dev.shirube.slack.Piece}, {@link
 * dev.shirube.slack.RichText} and {@link dev.shirube.slack.TableBlock} are the blocks, {@link
 * dev.shirube.slack.Buttons} what can be pressed, {@link dev.shirube.slack.BlockAction} what that
 * means, {@link dev.shirube.slack.SlackLimits} what Slack takes.
 *
 * <p><b>What goes out.</b> {@link dev.shirube.slack.Replies} hands each {@link
 * dev.shirube.slack.SlackMessage} to {@link dev.shirube.slack.Outbox}, which sees to it that the
 * person gets it, if need be directly; {@link dev.shirube.slack.Post} delivers in order, however
 * often it takes, and {@link dev.shirube.slack.Pictures} puts a chart below.
 */
@NullMarked
package dev.shirube.slack;

import org.jspecify.annotations.NullMarked;
