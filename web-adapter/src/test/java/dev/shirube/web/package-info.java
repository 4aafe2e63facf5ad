/** Tests of the chat page: its parts, its endpoint, and the page itself in a real browser. */
@NullMarked
package dev.shirube.web;

import org.jspecify.annotations.NullMarked;
