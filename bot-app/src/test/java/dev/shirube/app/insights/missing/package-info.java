@NullMarked
package dev.shirube.app.insights.missing;

import org.jspecify.annotations.NullMarked;
