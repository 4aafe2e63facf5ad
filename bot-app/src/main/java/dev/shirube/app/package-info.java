/// The one program: configuration, command line, and the adapters switched on by their tokens.
@NullMarked
package dev.shirube.app;

import org.jspecify.annotations.NullMarked;
