/** The pictures of replies that the documents show: how they are made, and that they are there. */
@NullMarked
package dev.shirube.app.pictures;

import org.jspecify.annotations.NullMarked;
