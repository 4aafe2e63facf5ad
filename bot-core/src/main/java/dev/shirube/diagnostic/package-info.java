/** What is wrong with files that operators and authors write, by file and line. */
@NullMarked
package dev.shirube.diagnostic;

import org.jspecify.annotations.NullMarked;
