/// Slack events become requests, replies become Block Kit.
@NullMarked
package dev.shirube.slack;

import org.jspecify.annotations.NullMarked;
