/**
 * What the door remembers, behind {@link dev.shirube.chat.memory.ChatPorts ports}, with what is
 * shipped for them: the memory of this process, bounded in number and in time.
 */
@NullMarked
package dev.shirube.chat.memory;

import org.jspecify.annotations.NullMarked;
