/// How the engine bears many guides: {@link dev.shirube.bench.scale.ScaleProgram} makes up guides
/// and questions, and measures the engine beside plain search on them.
@NullMarked
package dev.shirube.bench.scale;

import org.jspecify.annotations.NullMarked;
