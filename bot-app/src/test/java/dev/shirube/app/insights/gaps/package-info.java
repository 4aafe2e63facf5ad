@NullMarked
package dev.shirube.app.insights.gaps;

import org.jspecify.annotations.NullMarked;
