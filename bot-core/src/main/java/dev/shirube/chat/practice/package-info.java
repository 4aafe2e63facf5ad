/** The practice of an interview as a conversation, and the question of the day. */
@NullMarked
package dev.shirube.chat.practice;

import org.jspecify.annotations.NullMarked;
