/**
 * What people did not get, in their own words: {@link dev.shirube.app.insights.gaps.GapGrouping}
 * puts questions together that mean the same, {@link dev.shirube.app.insights.gaps.Diagnosis} says
 * what the guides have that comes near and what they lack, and {@link
 * dev.shirube.app.insights.gaps.GapReport} has both for a period.
 */
@NullMarked
package dev.shirube.app.insights.gaps;

import org.jspecify.annotations.NullMarked;
