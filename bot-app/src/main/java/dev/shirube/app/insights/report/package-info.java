/** The weekly report: {@link dev.shirube.app.insights.report.WeeklyReport} is what it says. */
@NullMarked
package dev.shirube.app.insights.report;

import org.jspecify.annotations.NullMarked;
