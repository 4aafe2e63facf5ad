/**
 * Replies as HTML: {@link dev.shirube.web.html.HtmlRenderer} writes blocks, spans and drawings,
 * every word of them escaped.
 */
@NullMarked
package dev.shirube.web.html;

import org.jspecify.annotations.NullMarked;
