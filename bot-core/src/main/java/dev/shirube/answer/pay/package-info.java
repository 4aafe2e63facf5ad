/**
 * Answers from rows of pay: which job pays most, who reaches an amount, where one's own pay lies.
 */
@NullMarked
package dev.shirube.answer.pay;

import org.jspecify.annotations.NullMarked;
