/**
 * The database and the rules for what gets into it: connections, pseudonyms, masking, the rights of
 * its files, and what is wrong with it.
 */
@NullMarked
package dev.shirube.store.database;

import org.jspecify.annotations.NullMarked;
