/**
 * The page of insights, for those who look after the guides: figures, what people did not get, and
 * from there sample questions tried out, accepted and taken back.
 *
 * <p>{@link dev.shirube.app.insights.page.InsightsPageConfiguration} puts a log-in before it. The
 * chat page has nothing to do with either.
 */
@NullMarked
package dev.shirube.app.insights.page;

import org.jspecify.annotations.NullMarked;
