/** Messages on their way out, in the form that Slack takes and to where it can be seen. */
@NullMarked
package dev.shirube.slack.outbound;

import org.jspecify.annotations.NullMarked;
