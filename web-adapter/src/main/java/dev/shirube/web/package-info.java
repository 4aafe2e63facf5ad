/// The local chat page and the HTTP door behind it: the bot without any token.
@NullMarked
package dev.shirube.web;

import org.jspecify.annotations.NullMarked;
