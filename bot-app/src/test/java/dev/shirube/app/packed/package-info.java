/** The packed program, as people run it. */
@NullMarked
package dev.shirube.app.packed;

import org.jspecify.annotations.NullMarked;
