/** What the health of the program is made of. */
@NullMarked
package dev.shirube.app.health;

import org.jspecify.annotations.NullMarked;
