/** Tests of the adapter kit. */
@NullMarked
package dev.shirube.adapter;

import org.jspecify.annotations.NullMarked;
