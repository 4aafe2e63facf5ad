@NullMarked
package dev.shirube.app.people;

import org.jspecify.annotations.NullMarked;
