@NullMarked
package dev.shirube.store;

import org.jspecify.annotations.NullMarked;
