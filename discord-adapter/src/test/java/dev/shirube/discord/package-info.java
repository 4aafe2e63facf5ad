/**
 * Tests of the Discord adapter: its renderer as a pure function, and the whole of it against two
 * servers that speak Discord's protocol, one that others wrote and one of our own for the faults
 * that the first does not know.
 */
@NullMarked
package dev.shirube.discord;

import org.jspecify.annotations.NullMarked;
