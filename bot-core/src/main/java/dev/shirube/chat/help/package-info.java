/**
 * How questions get to people: a {@link dev.shirube.chat.help.HelpDesk} passes them on, and reaches
 * people by the {@link dev.shirube.chat.help.HelpLine} of their platform.
 */
@NullMarked
package dev.shirube.chat.help;

import org.jspecify.annotations.NullMarked;
