/// What one could install instead: plain Lucene search over the sections of guides, to measure this
/// engine against. {@link dev.shirube.bench.plain.PlainSearch} is all of it.
@NullMarked
package dev.shirube.bench.plain;

import org.jspecify.annotations.NullMarked;
