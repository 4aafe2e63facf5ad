/**
 * What is kept, in SQL: rows as they are written and read, and what of them is known again at the
 * start.
 */
@NullMarked
package dev.shirube.store.sql;

import org.jspecify.annotations.NullMarked;
