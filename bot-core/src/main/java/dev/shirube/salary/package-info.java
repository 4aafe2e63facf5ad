/**
 * Pay as data: the tables and lines in which guides tell what a job pays, read into rows.
 *
 * <p>{@link dev.shirube.salary.PayReader} reads one cell; {@link dev.shirube.salary.Salaries} has
 * the rows of all guides. Every row keeps the words that it was read from. What can be read in two
 * ways is not read at all.
 */
@NullMarked
package dev.shirube.salary;

import org.jspecify.annotations.NullMarked;
