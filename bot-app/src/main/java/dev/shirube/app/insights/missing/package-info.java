/**
 * The guides that people asked for and that there are not: {@link
 * dev.shirube.app.insights.missing.MissingGuides} lists them for those who write guides.
 */
@NullMarked
package dev.shirube.app.insights.missing;

import org.jspecify.annotations.NullMarked;
