/**
 * Messages on their way out: in time, as replies to interactions, or to the person directly where a
 * place refuses them.
 */
@NullMarked
package dev.shirube.discord.outbound;

import org.jspecify.annotations.NullMarked;
