/**
 * What is offered before anybody has asked: jobs, levels and questions while somebody types, and a
 * {@link dev.shirube.chat.suggest.Welcome}.
 */
@NullMarked
package dev.shirube.chat.suggest;

import org.jspecify.annotations.NullMarked;
