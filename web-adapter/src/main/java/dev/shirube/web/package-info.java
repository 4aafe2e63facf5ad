/**
 * The local chat page: the bot without any token.
 *
 * <p>The page is one HTML file with a style sheet and a script; {@link
 * dev.shirube.web.PageController} serves it. It talks to {@link dev.shirube.web.ChatController},
 * which hands what was said to the door and gives the reply as JSON: as HTML by {@link
 * dev.shirube.web.html.HtmlRenderer}, as plain text, and with its choices as data. {@link
 * dev.shirube.web.Guard} keeps other web sites out. Failures have the shape of {@link
 * dev.shirube.web.RequestProblem}.
 *
 * <p>{@link dev.shirube.web.WebAutoConfiguration} switches all of it on.
 */
@NullMarked
package dev.shirube.web;

import org.jspecify.annotations.NullMarked;
