/**
 * Finds jobs by what they are to be like: {@link dev.shirube.answer.find.FindQuestion} reads the
 * conditions, {@link dev.shirube.answer.find.FindAnswerer} finds the guides that say so.
 */
@NullMarked
package dev.shirube.answer.find;

import org.jspecify.annotations.NullMarked;
