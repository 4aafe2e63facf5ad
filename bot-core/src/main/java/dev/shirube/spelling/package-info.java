/**
 * Mends what people mistype, before it is understood: {@link dev.shirube.spelling.Spelling} writes
 * a text as vocabulary and guides write it.
 */
@NullMarked
package dev.shirube.spelling;

import org.jspecify.annotations.NullMarked;
