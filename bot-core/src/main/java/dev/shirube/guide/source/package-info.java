/**
 * Lines of Markdown made ready for the parser, where authors write what CommonMark reads otherwise;
 * {@link dev.shirube.guide.source.SourceLines} keeps which line of the file each came from.
 */
@NullMarked
package dev.shirube.guide.source;

import org.jspecify.annotations.NullMarked;
