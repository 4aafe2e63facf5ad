/// Measurements, outside the default build. {@link dev.shirube.bench.QuestionToReply} and {@link
/// dev.shirube.bench.LoadGuides} are benchmarks of JMH on guides that are there; `load` puts the
/// packed program under load over HTTP; `scale` makes up as many guides as wanted, and `jsquad` has
/// paragraphs of an encyclopaedia: both run beside the plain search of `plain`.
@NullMarked
package dev.shirube.bench;

import org.jspecify.annotations.NullMarked;
