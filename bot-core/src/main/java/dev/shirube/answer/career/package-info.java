/** Answers what lies between jobs: the way from one to another, and how two differ. */
@NullMarked
package dev.shirube.answer.career;

import org.jspecify.annotations.NullMarked;
