/**
 * What is kept of questions and of what people think of answers, in a file of SQLite's or on a
 * PostgreSQL server.
 *
 * <p>{@link dev.shirube.store.Store} is the way in: it records from the door of the bot without
 * keeping anybody waiting, and says how that goes. Behind it a thread of its own takes what is to
 * be kept from a bounded queue and writes it in one transaction after the other. {@link
 * dev.shirube.store.StoredHistory} counts what is there, from another process too.
 *
 * <p>Neither the id of a person nor, unless the operator asks for it, a word of a question gets
 * past this package: {@code Pseudonyms} and {@code Masking} stand before the database.
 */
@NullMarked
package dev.shirube.store;

import org.jspecify.annotations.NullMarked;
