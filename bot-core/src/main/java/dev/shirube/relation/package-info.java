/**
 * How jobs stand to each other by what their guides say: where one speaks of another ({@link
 * dev.shirube.relation.OtherJobs}), what both say on the same topic ({@link
 * dev.shirube.relation.Extracts}), and how one gets from one to the other ({@link
 * dev.shirube.relation.Careers}). All of it is quoted, nothing is concluded.
 */
@NullMarked
package dev.shirube.relation;

import org.jspecify.annotations.NullMarked;
