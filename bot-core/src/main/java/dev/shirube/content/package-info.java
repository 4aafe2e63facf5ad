/**
 * The neutral vocabulary of formatted text: {@link dev.shirube.content.Block blocks} made of {@link
 * dev.shirube.content.Span spans}.
 *
 * <p>Guide content and replies share it, so that whatever a guide can say a reply can show. The
 * family is sealed: a renderer switches over it without a default, and a new kind of block is a
 * compile error in every renderer until it is handled.
 */
@NullMarked
package dev.shirube.content;

import org.jspecify.annotations.NullMarked;
