/**
 * One turn of a conversation: which guides may be asked, in which language, what was talked about
 * before, and what is remembered after.
 */
@NullMarked
package dev.shirube.chat.conversation;

import org.jspecify.annotations.NullMarked;
