/** What the documents say, read from their text and tried. */
@NullMarked
package dev.shirube.app.docs;

import org.jspecify.annotations.NullMarked;
