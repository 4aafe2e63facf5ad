/**
 * How well answers stand what people do to a question. Each {@link dev.shirube.eval.variant.Rule}
 * writes a question in another way without changing what it asks; {@link
 * dev.shirube.eval.variant.Robustness} asks both and counts what is lost.
 */
@NullMarked
package dev.shirube.eval.variant;

import org.jspecify.annotations.NullMarked;
