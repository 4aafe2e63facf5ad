/**
 * The line to Slack: {@link dev.shirube.slack.connection.SlackConnection} puts the adapter together
 * and opens links, a socket or HTTP.
 */
@NullMarked
package dev.shirube.slack.connection;

import org.jspecify.annotations.NullMarked;
