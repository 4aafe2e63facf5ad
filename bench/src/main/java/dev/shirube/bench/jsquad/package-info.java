/// Finding a paragraph of an encyclopaedia, beside plain search, and declining its questions on
/// career guides: {@link dev.shirube.bench.jsquad.JsquadProgram} measures both.
@NullMarked
package dev.shirube.bench.jsquad;

import org.jspecify.annotations.NullMarked;
