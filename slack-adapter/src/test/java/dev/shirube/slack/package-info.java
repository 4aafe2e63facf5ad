/** The Slack adapter, tried against servers that speak Slack's protocol. */
@NullMarked
package dev.shirube.slack;

import org.jspecify.annotations.NullMarked;
