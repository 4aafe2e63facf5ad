/** What people think of an answer: read, recorded, and replied to. */
@NullMarked
package dev.shirube.chat.feedback;

import org.jspecify.annotations.NullMarked;
