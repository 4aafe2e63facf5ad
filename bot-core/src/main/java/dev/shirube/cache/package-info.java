/**
 * What is derived from guides and takes long to make, kept on disk from one start to the next. It
 * can be thrown away at any time. Nothing here knows what a guide is.
 */
@NullMarked
package dev.shirube.cache;

import org.jspecify.annotations.NullMarked;
