/// The contract that every adapter's renderer and edge must pass, and awkward sample replies.
@NullMarked
package dev.shirube.testkit;

import org.jspecify.annotations.NullMarked;
