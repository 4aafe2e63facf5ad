/**
 * From Markdown to {@link dev.shirube.content.Block blocks}, each with its line: {@link
 * dev.shirube.guide.markdown.MarkdownReader} makes lines ready for the parser where authors write
 * what CommonMark reads otherwise, and turns what the parser finds into blocks without losing a
 * word.
 */
@NullMarked
package dev.shirube.guide.markdown;

import org.jspecify.annotations.NullMarked;
