/** Discord's dialect of Markdown, read and written. */
@NullMarked
package dev.shirube.discord.text;

import org.jspecify.annotations.NullMarked;
