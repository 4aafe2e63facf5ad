/**
 * From what people did not get to a bot that answers it: {@link
 * dev.shirube.app.insights.improve.Improvements} tries out what sample questions of a section would
 * change, writes accepted ones where the operator's own are, and takes them back; {@link
 * dev.shirube.app.insights.improve.MissingGuides} lists the guides that people asked for and that
 * there are not.
 */
@NullMarked
package dev.shirube.app.insights.improve;

import org.jspecify.annotations.NullMarked;
