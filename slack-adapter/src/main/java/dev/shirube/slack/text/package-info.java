/** Slack's marked-up text, read as plain words. */
@NullMarked
package dev.shirube.slack.text;

import org.jspecify.annotations.NullMarked;
