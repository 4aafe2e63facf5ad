/**
 * The weekly report: {@link dev.shirube.app.insights.report.WeeklyReport} is what it says, {@link
 * dev.shirube.app.insights.report.ReportSchedule} when.
 */
@NullMarked
package dev.shirube.app.insights.report;

import org.jspecify.annotations.NullMarked;
