/** The two ways in, a socket or HTTP, and the settings. */
@NullMarked
package dev.shirube.slack.connection;

import org.jspecify.annotations.NullMarked;
