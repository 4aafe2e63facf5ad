/** The contract kept by the renderer that the core brings along. */
@NullMarked
package dev.shirube.testkit;

import org.jspecify.annotations.NullMarked;
