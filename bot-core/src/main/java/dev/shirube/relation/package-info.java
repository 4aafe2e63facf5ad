/**
 * How jobs stand to each other by what their guides say: where one speaks of another ({@link
 * dev.shirube.relation.OtherJobs}), what both say on the same topic ({@link
 * dev.shirube.relation.Extracts}). All of it is quoted, nothing is concluded.
 */
@NullMarked
package dev.shirube.relation;

import org.jspecify.annotations.NullMarked;
