/**
 * The weekly report: {@link dev.shirube.app.insights.report.WeeklyReport} is what it says, {@link
 * dev.shirube.app.insights.report.ReportSchedule} when, {@link
 * dev.shirube.app.insights.report.ReportSender} sees to it that each week is reported once.
 */
@NullMarked
package dev.shirube.app.insights.report;

import org.jspecify.annotations.NullMarked;
