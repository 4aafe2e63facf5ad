/**
 * What people asked, for those who write the guides: {@link dev.shirube.app.insights.Insights} asks
 * a history for all of it, and text, JSON and CSV show the same figures.
 */
@NullMarked
package dev.shirube.app.insights;

import org.jspecify.annotations.NullMarked;
