/**
 * Salary tables as pictures: {@link dev.shirube.chart.RangeChart} is what is drawn, free of any
 * format. A platform that draws itself takes its rows, others take it as a PNG.
 *
 * <p>The only numbers in a chart are those of the table, spelt as they are there. Where one of them
 * cannot be read for sure there is no chart.
 */
@NullMarked
package dev.shirube.chart;

import org.jspecify.annotations.NullMarked;
