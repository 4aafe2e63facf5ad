/// What meaning costs: {@link dev.shirube.bench.meaning.EncoderProgram} measures with the real
/// encoder, {@link dev.shirube.bench.meaning.ReadyProgram} the time until all is read from a cache,
/// and {@link dev.shirube.bench.meaning.StandIn} gives vectors that cost next to nothing, so that
/// the rest of the engine is measured alone.
@NullMarked
package dev.shirube.bench.meaning;

import org.jspecify.annotations.NullMarked;
