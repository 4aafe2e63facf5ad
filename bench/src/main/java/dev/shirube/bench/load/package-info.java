/// Load on the packed program, over HTTP: {@link dev.shirube.bench.load.LoadProgram} starts it.
@NullMarked
package dev.shirube.bench.load;

import org.jspecify.annotations.NullMarked;
