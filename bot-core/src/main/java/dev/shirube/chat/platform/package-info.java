/**
 * What adapters need beside the door: what is allowed where, whether they are open, how long to
 * wait between tries, and how to post what nobody asked for.
 */
@NullMarked
package dev.shirube.chat.platform;

import org.jspecify.annotations.NullMarked;
