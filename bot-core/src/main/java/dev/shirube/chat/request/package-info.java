/**
 * What comes in by the door and what goes out: a {@link dev.shirube.chat.request.ChatRequest} from
 * an {@link dev.shirube.chat.request.Origin}, and its {@link dev.shirube.chat.request.ChatResult}.
 */
@NullMarked
package dev.shirube.chat.request;

import org.jspecify.annotations.NullMarked;
