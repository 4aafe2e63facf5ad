/**
 * Whether the bot answers a message that nobody addressed to it: {@link
 * dev.shirube.uncalled.UncalledRule} decides, by the words of the message and by what the bot would
 * say, and a {@link dev.shirube.uncalled.Silence} tells why it keeps out of it.
 */
@NullMarked
package dev.shirube.uncalled;

import org.jspecify.annotations.NullMarked;
