/// Measurements with JMH, outside the default build.
@NullMarked
package dev.shirube.bench;

import org.jspecify.annotations.NullMarked;
