/**
 * Calls of Slack's Web API, and what Slack takes at once: {@link dev.shirube.slack.api.SlackClient}
 * calls, {@link dev.shirube.slack.api.ChannelQueues} sends one message at a time to each channel.
 */
@NullMarked
package dev.shirube.slack.api;

import org.jspecify.annotations.NullMarked;
