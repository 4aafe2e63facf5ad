/**
 * Passages of guides as they are quoted: with what surrounds them, the guide's own caveats, links
 * and pictures, and how old they are.
 */
@NullMarked
package dev.shirube.reply.quote;

import org.jspecify.annotations.NullMarked;
